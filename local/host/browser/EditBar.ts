export interface EditActions {
  setEditing(on: boolean): void;
  openPane(): void;
  closePane(): void;
  save(): Promise<void>;
  saveFailed: string;
}

/** Wires the page's command bar (edit, properties, publish) to the web part; absent where the page has no bar. */
export class EditBar {
  private readonly edit = document.getElementById('edit') as HTMLButtonElement | null;
  private readonly editing = document.getElementById('editing') as HTMLElement | null;

  public constructor(private readonly actions: EditActions) {}

  public start(editing: boolean): void {
    if (!this.edit || !this.editing) return;
    this.edit.addEventListener('click', () => this.show(true));
    document.getElementById('pane')?.addEventListener('click', () => this.actions.openPane());
    document.getElementById('publish')?.addEventListener('click', () => void this.publish());
    this.mark(editing);
  }

  private show(editing: boolean): void {
    this.actions.setEditing(editing);
    if (!editing) this.actions.closePane();
    this.mark(editing);
  }

  private mark(editing: boolean): void {
    if (!this.edit || !this.editing) return;
    this.edit.hidden = editing;
    this.editing.hidden = !editing;
    document.body.dataset.mode = editing ? 'edit' : 'read';
  }

  private async publish(): Promise<void> {
    const status = document.getElementById('edit-status');
    try {
      await this.actions.save();
      if (status) status.textContent = '';
      this.show(false);
    } catch (error) {
      if (status) status.textContent = `${this.actions.saveFailed} ${(error as Error).message}`;
    }
  }
}
