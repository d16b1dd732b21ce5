/** Places to choose from: where people who live in Japan go most, then every zone this machine knows. */
export const usualZones = [
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Ho_Chi_Minh',
  'Asia/Seoul',
  'Asia/Manila',
  'Asia/Kathmandu',
  'Asia/Jakarta',
  'America/Sao_Paulo',
  'Asia/Yangon',
  'Asia/Colombo',
  'Asia/Taipei',
  'Asia/Bangkok',
  'Asia/Kolkata',
  'America/Lima',
  'Asia/Dhaka',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Paris',
  'Australia/Sydney',
] as const;

/** Node still lists these places by the names they had. */
const renamed: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Godthab': 'America/Nuuk',
};

export const allZones: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone), 'UTC']),
].sort();

/** `America/Argentina/Buenos_Aires` reads `Buenos Aires (America/Argentina)`, so that typing the city finds it. */
export function nameZone(zone: string): string {
  const steps = zone.replaceAll('_', ' ').split('/');
  const city = steps.pop() ?? zone;
  return steps.length === 0 ? city : `${city} (${steps.join('/')})`;
}
