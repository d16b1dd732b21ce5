/** Loads what the rooms load when they first need it: only the first seed would wait for it, and a seed must live the same whenever it is lived. */
import '../../functions/remind/write-contact-mail';
import '../../functions/remind/write-member-mail';
import '../../shared/words/en/employer-letters';
import '../../shared/words/ja/employer-letters';
import '../support/words';
