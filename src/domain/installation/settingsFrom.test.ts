import { settingsFrom } from './settingsFrom';

describe('settingsFrom', () => {
  it('takes the municipality at its word', () => {
    const rows = { careSystem: 'Treserva', receiveWithinDays: ' 2 ', feedbackWithinDays: '14', unknown: 'x' };
    expect(settingsFrom(rows)).toEqual({
      protectedReaders: '',
      careSystem: 'Treserva',
      kiaUrl: '',
      receiveWithinDays: 2,
      answerWithinDays: 5,
      feedbackWithinDays: 14
    });
  });

  it.each(['', 'tre', '-1', '1.5', '10000'])('does not let "%s" days keep anybody from reporting', (days) => {
    expect(settingsFrom({ answerWithinDays: days }).answerWithinDays).toBe(5);
  });
});
