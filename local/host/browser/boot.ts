import { HostData, readData } from './HostData';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preload: object, onFailure: (error: Error) => void): Promise<unknown>;
}
type SharePointWindow = Window & {
  FabricConfig?: object;
  _spPageContextInfo?: object;
  spModuleLoader?: ModuleLoader;
};

function fail(data: HostData, error: Error): void {
  console.error(error);
  const canvas = document.getElementById('canvas');
  if (canvas) canvas.textContent = `${data.texts.loadFailed} ${error.message}`;
  document.body.dataset.ready = 'error';
}

/** Starts SharePoint's own runtime the way a SharePoint page does. */
function boot(): void {
  const data = readData<HostData>('host-data');
  const page = window as SharePointWindow;
  // Without these Fluent asks Microsoft's content network for fonts.
  page.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/_host/fonts/' };
  page._spPageContextInfo = data.preload.spPageContextInfo;
  const script = document.createElement('script');
  script.src = data.startScript;
  script.onerror = () => fail(data, new Error(data.startScript));
  script.onload = () => {
    const loader = page.spModuleLoader;
    if (!loader) return fail(data, new Error('spModuleLoader'));
    // Otherwise the telemetry backend starts and tries to phone home.
    loader._isTelemetryDisabled = true;
    loader.start(data.preload, (error) => fail(data, error)).catch((error: Error) => fail(data, error));
  };
  document.head.append(script);
}

boot();
