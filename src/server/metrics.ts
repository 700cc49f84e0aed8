/**
 * What the program tells of itself to who watches it, in the text form of Prometheus: requests by route and status, how
 * long they took, work under way. No name, no address, no content.
 */

/** Upper bounds in seconds. */
const bounds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export type Answered = {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
};

export type Gauge = { readonly name: string; readonly says: string; readonly value: number };

export type Metrics = {
  readonly count: (answered: Answered) => void;
  readonly text: (gauges: readonly Gauge[]) => string;
};

type Spread = { count: number; sum: number; readonly within: number[] };

/** Counts since the program began. */
export function openMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Spread>();
  return {
    count: ({ route, method, status, seconds }) => {
      const labels = `route="${route}",method="${method}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const spread = durations.get(route) ?? { count: 0, sum: 0, within: bounds.map(() => 0) };
      durations.set(route, spread);
      spread.count += 1;
      spread.sum += seconds;
      for (const [index, bound] of bounds.entries())
        if (seconds <= bound) spread.within[index] = (spread.within[index] ?? 0) + 1;
    },
    text: (gauges) =>
      [
        '# HELP bokhuyet_requests_total Requests answered.',
        '# TYPE bokhuyet_requests_total counter',
        ...sorted(requests).map(([labels, count]) => `bokhuyet_requests_total{${labels}} ${count}`),
        '# HELP bokhuyet_request_seconds How long requests took.',
        '# TYPE bokhuyet_request_seconds histogram',
        ...sorted(durations).flatMap(([route, spread]) => spreadLines(route, spread)),
        ...gauges.flatMap(({ name, says, value }) => [
          `# HELP bokhuyet_${name} ${says}`,
          `# TYPE bokhuyet_${name} gauge`,
          `bokhuyet_${name} ${value}`,
        ]),
        '',
      ].join('\n'),
  };
}

const spreadLines = (route: string, { count, sum, within }: Spread): readonly string[] => [
  ...bounds.map(
    (bound, index) => `bokhuyet_request_seconds_bucket{route="${route}",le="${bound}"} ${within[index] ?? 0}`,
  ),
  `bokhuyet_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`,
  `bokhuyet_request_seconds_sum{route="${route}"} ${sum.toFixed(6)}`,
  `bokhuyet_request_seconds_count{route="${route}"} ${count}`,
];

const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));
