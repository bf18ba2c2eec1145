import { routeOf } from '../../src/domain/report/route';
import { people } from './people';
import { stories, Story } from './stories';
import { demoUnits } from './units';

const personOf = (name: string) => people.find(({ login }) => login.startsWith(`${name}@`));

/** Whether the story's receiver belongs to those who can open the inbox that the report goes to. */
function mayReceive(story: Story): boolean {
  const { box } = routeOf({ ...story, hideName: story.hideName ?? false });
  return (personOf(story.receiver)?.groups ?? []).some((role) => {
    if (box.kind === 'protected') return role.kind === 'lexSarah';
    if (box.kind === 'quality') return role.kind === 'quality';
    return role.kind === 'unitManagers' && role.unitCode === box.unitCode;
  });
}

describe('the stories', () => {
  it('have keys of their own and units that exist', () => {
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
    const codes = demoUnits.map(({ code }) => code);
    expect(stories.filter(({ unitCode }) => !codes.includes(unitCode))).toEqual([]);
  });

  it('are told by people who exist and received by those who can', () => {
    expect(stories.filter(({ by }) => !personOf(by))).toEqual([]);
    expect(stories.filter((story) => !mayReceive(story))).toEqual([]);
  });

  it('show every state, a hidden name and suspected misconduct', () => {
    const states = new Set(stories.map(({ ending }) => ending.state));
    expect([...states].sort()).toEqual(['answered', 'asked', 'closed', 'received', 'waiting']);
    expect(stories.some(({ hideName }) => hideName)).toBe(true);
    expect(stories.filter(({ kind }) => kind === 'misconduct').length).toBeGreaterThan(1);
  });

  it('hold nothing that looks like an identity number', () => {
    const texts = stories.map((story) => JSON.stringify(story));
    expect(texts.filter((text) => /\d{6}[-+ ]?\d{4}/.test(text))).toEqual([]);
  });
});
