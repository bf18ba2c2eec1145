import * as React from 'react';
import { Capability } from '../context/AppContext';

type ViewModule = { readonly default: React.ComponentType };

/** The chunk of each capability. The report form is not here: it belongs to the first load. */
export const viewLoaders: Readonly<Record<Exclude<Capability, 'report'>, () => Promise<ViewModule>>> = {
  myReports: () => import(/* webpackChunkName: 'myReports' */ '../features/myReports'),
  inbox: () => import(/* webpackChunkName: 'inbox' */ '../features/inbox'),
  overview: () => import(/* webpackChunkName: 'overview' */ '../features/overview'),
  administration: () => import(/* webpackChunkName: 'administration' */ '../features/administration')
};
