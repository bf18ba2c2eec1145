import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { svSe } from '../../loc/sv-se';

const texts = svSe.report;

/** Somebody filling in the report form by hand, who counts what they press. A list takes two: open and choose. */
export class ReportHand {
  public presses = 0;
  private readonly user = userEvent.setup();

  public whatHappened(): HTMLTextAreaElement {
    return screen.getByLabelText(texts.whatHappened.label);
  }

  /** Types at once, without pressing anything first. */
  public write(text: string): void {
    fireEvent.change(this.whatHappened(), { target: { value: text } });
  }

  public async press(name: string | RegExp, role: 'radio' | 'button' | 'checkbox' = 'button'): Promise<void> {
    this.presses += 1;
    await this.user.click(screen.getByRole(role, { name }));
  }

  public async choose(name: string | RegExp): Promise<void> {
    await this.press(name, 'radio');
  }

  public async pick(label: RegExp, option: string): Promise<void> {
    this.presses += 2;
    await this.user.selectOptions(screen.getByLabelText(label), option);
  }

  /** Puts the text where the focus is. */
  public async paste(text: string): Promise<void> {
    await this.user.paste(text);
  }

  public async tab(): Promise<Element | null> {
    await this.user.tab();
    return document.activeElement;
  }

  /** Everything a plain deviation needs, with the unit of last time proposed; ends before sending. */
  public async fillPlainDeviation(): Promise<void> {
    this.write('Kvällsmedicinen blev inte given.');
    await this.choose('Ja, Ekbacken');
    await this.pick(/Vad handlar det om/, 'hsl.utebliven');
    await this.choose(/^Mindre/);
  }

  public async send(): Promise<void> {
    await this.press(texts.send.button);
  }
}
