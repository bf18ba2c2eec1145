import * as fluent8 from '@fluentui/react';
import * as utilities from '@fluentui/utilities';
import * as fluent9 from '@fluentui/react-components';
import * as tabster from '@fluentui/react-tabster';
import { __css, __resetStyles, __styles } from '@griffel/react';
import * as React from 'react';
import * as ReactDOM from 'react-dom';

/**
 * Answers for the components that SharePoint keeps to itself and SPFx's own bundles ask for. All but a handful are
 * Fluent under another name; the rest is telemetry and scheduling that has nothing to do outside SharePoint.
 */

fluent8.setIconOptions({ disableWarnings: true });
fluent8.initializeIcons('/_host/fonts/', { disableWarnings: true });

/** The method decorator that Fluent 8 dropped and the property pane still uses. */
function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...args: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object) {
      const bound = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
}

const ignore = (): void => undefined;
/** Stands for enumerations whose members only name telemetry scenarios: every member is its own name. */
const names = new Proxy({}, { get: (_target, key) => (typeof key === 'string' ? key : undefined) });

type IdleTask = Partial<Record<'task' | 'callback' | 'run', () => void>>;
class IdleTaskQueue {
  public static instance = new IdleTaskQueue();
  public enqueueTask(task: IdleTask): () => void {
    const run = task.task ?? task.callback ?? task.run;
    if (!run) return ignore;
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  public dequeueTask = ignore;
  public removeTask = ignore;
  public cancelTask = ignore;
}

function format(text: string, ...values: unknown[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}

const { Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu, Switch, TabList, Tab } = fluent9;
const fluent9Utilities = { ...fluent9, ...tabster, __styles, __css, __resetStyles };
const prefetchQueue = { enqueue: ignore, add: ignore, start: ignore, cancel: ignore, dispose: ignore };

export const shims: Record<string, object> = {
  byId: {
    ...fluent8,
    ...{ Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu, Switch, TabList, Tab },
    _Utilities: utilities
  },
  '@ms/office-ui-fabric-react-bundle': {
    ...fluent8,
    autobind,
    BaseComponent: utilities.BaseComponent,
    workaround_Icon: fluent8.Icon
  },
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': {
    render: ReactDOM.render,
    unmountComponentAtNode: ReactDOM.unmountComponentAtNode
  },
  '@msinternal/sp-fluentui-migration-tooltip-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-button-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-label-bundle': fluent8,
  '@msinternal/sp-fluentui-v9-react-button-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-utilities-bundle': fluent9Utilities,
  '@msinternal/sp-fluentui-v9-react-menu-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-field-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': fluent9,
  '@msinternal/sp-fluentui-v9-react-label-bundle': fluent9,
  '@msinternal/sp-heading-level': { _DEFAULT_HEADING_LEVEL: 2, _HeadingLevel: names },
  '@msinternal/sp-pages-content-panel-context': {
    SPPagesContentPanelProviderContext: React.createContext({}),
    SPPagesContentPanelQOSScenarios: names,
    SPPagesContentPanelPivot: names,
    SPPagesContentPanelCommandId: names,
    getQOSName: String,
    monitorChunkLoad: (_name: string, load: unknown) => (typeof load === 'function' ? load() : load)
  },
  '@msinternal/sp-component-utilities': {
    FAB_TOGGLE_EVT: 'fabToggle',
    SortableLoader: { load: () => Promise.reject(new Error('Sortable lists exist in SharePoint only')) }
  },
  '@msinternal/odsp-utilities-bundle': { StringHelper: { format } },
  '@msinternal/sp-edit-customer-promise': {
    _logFailuresForEditCustomerPromise: ignore,
    _EditModeCustomerPromiseHandler: { instance: new Proxy({}, { get: () => ignore }) }
  },
  '@msinternal/sp-idle-web-task': {
    IdleTaskQueue,
    IdleTaskPriority: names,
    PrefetchDependencyPriority: names,
    createPrefetchDependencyQueue: () => prefetchQueue
  }
};
