import { encode } from 'uqr';

type QrCodeProps = {
  /** What a camera reads. */
  readonly text: string;
  /** The same for whoever does not see the code. */
  readonly label: string;
};

/** Light around a code, in modules: with less, cameras do not find it (ISO/IEC 18004 asks for four). */
const border = 4;

/** A QR code as one path, black on white whatever the colours of the page: a camera wants the contrast. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
