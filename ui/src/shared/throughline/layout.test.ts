// Layout of the throughline: where things stand in the picture.
import { describe, expect, it } from 'vitest';
import type { Graph, Link, Node } from './graph';
import { layOut } from './layout';
import type { Layout, Placed } from './layoutTypes';
import { roughly } from '../picture';

const ROOM = { width: 944, height: 560 };

/** Chance that can be repeated. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A plan of so many goals and whys that hang anywhere, most ways resting on some bedrock. */
function anyGraph(goals: number, whys: number, bedrocks: number, next: () => number): Graph {
  const some = (count: number) => Math.floor(next() * count);
  const words = () =>
    Array.from({ length: 1 + some(14) }, () => 'abcdefghij'.slice(0, 1 + some(10))).join(' ');
  const nodes: Node[] = [];
  const links: Link[] = [];
  for (let i = 0; i < goals; i++)
    nodes.push({ id: `g${i}`, kind: 'goal', words: words(), depth: 0 });
  for (let i = 0; i < whys; i++) {
    const under = nodes[some(nodes.length)] as Node;
    const from = under.depth < 8 ? under : (nodes[0] as Node);
    nodes.push({ id: `w${i}`, kind: 'why', words: words(), depth: from.depth + 1 });
    links.push({ from: from.id, to: `w${i}`, by: [`w${i}`] });
  }
  const ground = Math.max(...nodes.map((node) => node.depth)) + 1;
  const above = new Set(links.map((link) => link.from));
  const ends = nodes.filter((node) => !above.has(node.id));
  for (let i = 0; i < bedrocks; i++)
    nodes.push({ id: `b${i}`, kind: 'bedrock', words: words(), depth: ground });
  for (const end of ends)
    if (bedrocks > 0 && next() < 0.7)
      links.push({ from: end.id, to: `b${some(bedrocks)}`, by: [`r${end.id}`] });
  return { nodes, links, ground };
}

/** From "g>w w>b g2>b": `g` are goals, `b` bedrock, all others whys one below what they hang under. */
function graph(...pairs: string[]): Graph {
  const ids = [...new Set(pairs.flatMap((pair) => pair.split('>')))];
  const links = pairs.flatMap((pair) => {
    const [from = '', to] = pair.split('>');
    return to ? [{ from, to, by: [to] }] : [];
  });
  const depth = (id: string): number => {
    const above = links.find((link) => link.to === id);
    return above && !id.startsWith('g') ? depth(above.from) + 1 : 0;
  };
  const kind = (id: string) =>
    id.startsWith('g') ? 'goal' : id.startsWith('b') ? 'bedrock' : 'why';
  const ground = Math.max(0, ...ids.filter((id) => kind(id) !== 'bedrock').map(depth)) + 1;
  const nodes = ids.map((id): Node => {
    return { id, kind: kind(id), words: id, depth: kind(id) === 'bedrock' ? ground : depth(id) };
  });
  return { nodes, links, ground };
}

const edges = (node: Placed) => ({
  left: node.x - node.width / 2,
  right: node.x + node.width / 2,
  top: node.y - node.height / 2,
  bottom: node.y + node.height / 2
});

function overlaps(a: Placed, b: Placed): boolean {
  const [one, other] = [edges(a), edges(b)];
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function overlapping({ nodes }: Layout): string[] {
  return nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => `${a.id} ${b.id}`)
  );
}

/** Nodes that a line stands in, other than its ends. */
function runThrough({ nodes, ways }: Layout): string[] {
  return ways.flatMap((way) =>
    way.stands.flatMap(({ x, from, to }) =>
      nodes
        .filter((node) => node.id !== way.from && node.id !== way.to)
        .filter((node) => {
          const { left, right, top, bottom } = edges(node);
          return left < x && x < right && from < bottom && top < to;
        })
        .map((node) => `${way.from}>${way.to} through ${node.id}`)
    )
  );
}

/** Lines bend only between rows. */
function bendsInARow({ ways, rows }: Layout): string[] {
  return ways.flatMap((way) =>
    way.stands.slice(1).flatMap((stand, i) => {
      const above = way.stands[i]?.to ?? 0;
      const inside = rows.filter((row) => above < row.bottom - 0.01 && row.top + 0.01 < stand.from);
      return inside.map((row) => `${way.from}>${way.to} in row ${row.depth}`);
    })
  );
}

function crossings({ ways, nodes }: Layout): number {
  const depths = new Map(nodes.map((node) => [node.id, node.depth]));
  const bends = ways.flatMap((way) =>
    way.stands.slice(1).map((stand, i) => {
      return { gap: (depths.get(way.from) ?? 0) + i, above: way.stands[i]?.x ?? 0, below: stand.x };
    })
  );
  let count = 0;
  bends.forEach((a, i) =>
    bends.slice(i + 1).forEach((b) => {
      if (a.gap === b.gap && (a.above - b.above) * (a.below - b.below) < -1e-6) count++;
    })
  );
  return count;
}

describe('the layout of a plan', () => {
  it(
    'lets nothing overlap and no line run through a node, from 1 to 40 goals and up to 400 whys',
    { timeout: 60_000 },
    () => {
      const next = chance(20261121);
      const plans = [...Array(40).keys()].map((i) => {
        const goals = 1 + Math.floor(next() * 40);
        const whys = i % 10 === 0 ? 400 : Math.floor(next() * 120);
        return anyGraph(goals, whys, Math.floor(next() * 12), next);
      });
      for (const plan of plans) {
        const drawn = layOut(plan, roughly, ROOM);
        expect(drawn.nodes.length).toBe(plan.nodes.length);
        expect(overlapping(drawn)).toEqual([]);
        expect(runThrough(drawn)).toEqual([]);
        expect(bendsInARow(drawn)).toEqual([]);
        expect(drawn.ways.map(({ from, to }) => [from, to])).toEqual(
          plan.links.map(({ from, to }) => [from, to])
        );
      }
    }
  );

  it('keeps everything inside the picture', () => {
    for (const room of [ROOM, { width: 320, height: 400 }, { width: 2000, height: 1400 }]) {
      const drawn = layOut(anyGraph(7, 30, 3, chance(5)), roughly, room);
      for (const node of drawn.nodes) {
        const { left, right, top, bottom } = edges(node);
        expect(left).toBeGreaterThan(0);
        expect(top).toBeGreaterThan(0);
        expect(right).toBeLessThan(drawn.width);
        expect(bottom).toBeLessThan(drawn.height);
      }
    }
  });

  it('gives goals, each layer of whys and bedrock a row of their own', () => {
    const { nodes, groundTop } = layOut(graph('g1>a', 'a>c', 'c>b1', 'g2>b1'), roughly, ROOM);
    const y = (id: string) => nodes.find((node) => node.id === id)?.y ?? 0;
    expect(y('g1')).toBe(y('g2'));
    expect(
      [y('g1'), y('a'), y('c'), y('b1')].every((at, i, all) => i === 0 || at > (all[i - 1] ?? 0))
    ).toBe(true);
    expect(groundTop).toBeGreaterThan(y('c'));
    expect(groundTop).toBeLessThan(y('b1'));
  });

  it.each([
    ['a goal alone', 0, ['g1']],
    ['bedrock alone', 0, ['b1']],
    ['one way down', 0, ['g1>a', 'a>b1']],
    ['three goals on one ground', 0, ['g1>a', 'g2>c', 'g3>d', 'a>b1', 'c>b1', 'd>b1']],
    [
      'goals written down in another order than their ground',
      0,
      ['g1>b2', 'g2>b1', 'g3>b2', 'g4>b1']
    ],
    ['ways of uneven depth', 0, ['g1>a', 'a>c', 'c>d', 'd>b1', 'g2>b1', 'g2>e', 'e>b2']],
    ['two goals that both rest on the same two grounds', 1, ['g1>b1', 'g1>b2', 'g2>b1', 'g2>b2']],
    [
      'three goals that all rest on the same two',
      3,
      ['g1>b1', 'g1>b2', 'g2>b1', 'g2>b2', 'g3>b1', 'g3>b2']
    ],
    ['a branching way', 0, ['g1>a', 'g1>c', 'a>d', 'a>e', 'c>f', 'd>b1', 'f>b2', 'g2>h', 'h>b2']]
  ] as [string, number, string[]][])(
    'crosses as few lines as can be: %s',
    (_name, fewest, pairs) => {
      expect(crossings(layOut(graph(...pairs), roughly, ROOM))).toBe(fewest);
    }
  );

  it('draws few things apart to use the room, and never beyond a measure', () => {
    const two = graph('g1>a', 'g2>c', 'a>b1', 'c>b1');
    const [small, large] = [
      layOut(two, roughly, { width: 600, height: 300 }),
      layOut(two, roughly, { width: 4000, height: 4000 })
    ];
    expect(large.height).toBeGreaterThan(small.height);
    expect(large.height).toBeLessThan(900);
    expect(large.width).toBeLessThan(1200);
  });

  it('takes no longer than a person waits', { timeout: 60_000 }, () => {
    const plan = anyGraph(40, 400, 9, chance(40400));
    const begun = performance.now();
    const drawn = layOut(plan, roughly, ROOM);
    const took = Math.round(performance.now() - begun);
    const size = `${Math.round(drawn.width)} × ${Math.round(drawn.height)}`;
    process.stdout.write(
      `40 goals and 400 whys: ${took} ms, ${size}, ${crossings(drawn)} crossings\n`
    );
    expect(drawn.nodes.length).toBe(449);
  });
});
