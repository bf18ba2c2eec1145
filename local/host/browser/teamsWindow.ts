import { readData } from './HostData';
import { TeamsEffect, TeamsRequest, TeamsSession, TeamsTheme, answerTab } from './teamsProtocol';

interface TeamsWindowData {
  session: TeamsSession;
  /** Where the window goes when settings are saved or its back button leaves the tab. */
  contentPage: string;
  texts: { tabFailed: string; saveFailed: string };
}

/** The window around the tab: answers its messages and passes on what happens to the window. */
class TeamsWindow {
  private readonly frame = document.getElementById('tab') as HTMLIFrameElement;
  private readonly saveButton = document.getElementById('save-tab') as HTMLButtonElement | null;
  private readonly status = document.getElementById('teams-status') as HTMLElement;
  private handlesBack = false;
  private storing: Promise<void> = Promise.resolve();

  public constructor(private readonly data: TeamsWindowData) {}

  public start(): void {
    window.addEventListener('message', (event) => this.receive(event));
    const theme = document.getElementById('teams-theme') as HTMLSelectElement;
    theme.addEventListener('change', () => this.changeTheme(theme.value as TeamsTheme));
    this.saveButton?.addEventListener('click', () => this.send('settings.save', [{}]));
    document.getElementById('teams-back')?.addEventListener('click', () => this.goBack());
    // Only now: a tab that is quicker than this script would ask before anyone listens.
    this.frame.src = this.frame.dataset.src ?? 'about:blank';
  }

  private send(func: string, args: unknown[]): void {
    this.frame.contentWindow?.postMessage({ func, args }, location.origin);
  }

  private receive(event: MessageEvent<Partial<TeamsRequest> | null>): void {
    const message = event.data;
    const fromTab = event.source === this.frame.contentWindow && event.origin === location.origin;
    if (!fromTab || typeof message?.func !== 'string') return;
    const answer = answerTab(this.data.session, message as TeamsRequest);
    if (!answer) {
      console.warn(`This Teams window has no answer for ${message.func}`);
      return;
    }
    const handled = answer.effect ? this.apply(answer.effect) : undefined;
    void Promise.resolve(handled).then(() => {
      if (!answer.args) return;
      const { id, uuidAsString } = message;
      this.frame.contentWindow?.postMessage({ id, uuidAsString, args: answer.args }, location.origin);
    });
  }

  private apply(effect: TeamsEffect): Promise<void> | void {
    const { texts, contentPage } = this.data;
    switch (effect.type) {
      case 'settingsValid':
        if (this.saveButton) this.saveButton.disabled = !effect.valid;
        return;
      case 'settingsStored':
        this.data.session.settings = effect.settings;
        this.storing = this.storeTab();
        return this.storing;
      case 'settingsSaved':
        void this.storing.then(() => location.assign(contentPage));
        return;
      case 'settingsFailed':
        this.status.textContent = `${texts.saveFailed} ${effect.reason}`;
        return;
      case 'appFailed':
        this.status.textContent = `${texts.tabFailed} ${effect.reason}`;
        return;
      case 'handlesBack':
        this.handlesBack = true;
        return;
      case 'back':
        location.assign('/');
        return;
      case 'open':
        this.open(effect.subEntityId);
        return;
      case 'leave':
        window.open(effect.url, '_blank', 'noopener');
        return;
      case 'share':
        this.share(effect.subEntityId);
    }
  }

  private async storeTab(): Promise<void> {
    const response = await fetch('/_host/channel-tab', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.data.session.settings)
    });
    if (!response.ok) this.status.textContent = `${this.data.texts.saveFailed} HTTP ${response.status}`;
  }

  private changeTheme(theme: TeamsTheme): void {
    this.data.session.theme = theme;
    document.documentElement.dataset.teamsTheme = theme;
    this.remember('theme', theme);
    this.send('themeChange', [theme]);
  }

  /** Keeps the window's address true, so that a reload or a change of person stays in the same view. */
  private remember(name: string, value: string): void {
    const url = new URL(location.href);
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
    history.replaceState(null, '', url);
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name="returnTo"]')) {
      field.value = url.pathname + url.search;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-keeps~="${name}"]`)) {
      const target = new URL(link.href);
      if (value) target.searchParams.set(name, value);
      else target.searchParams.delete(name);
      link.href = target.href;
    }
  }

  /** Teams loads the tab anew for a deep link. */
  private open(subEntityId: string): void {
    this.data.session.subEntityId = subEntityId;
    this.remember('subEntityId', subEntityId);
    this.handlesBack = false;
    this.frame.contentWindow?.location.replace(this.frame.dataset.src ?? 'about:blank');
  }

  private goBack(): void {
    if (this.handlesBack) this.send('backButtonPress', []);
    else location.assign('/');
  }

  private share(subEntityId: string): void {
    const link = new URL(location.href);
    link.searchParams.set('subEntityId', subEntityId);
    const dialog = document.getElementById('share') as HTMLDialogElement;
    const field = dialog.querySelector('input') as HTMLInputElement;
    field.value = link.href;
    dialog.showModal();
    field.select();
  }
}

new TeamsWindow(readData<TeamsWindowData>('teams-data')).start();
