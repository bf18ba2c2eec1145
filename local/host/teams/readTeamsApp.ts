import { existsSync, readFileSync } from 'node:fs';

/** What Teams knows of an app from its manifest. */
export interface TeamsApp {
  id: string;
  /** Id of the personal tab, which the tab sees as `entityId` (Teams app manifest: staticTabs[].entityId). */
  entityId: string;
}

interface TeamsAppManifest {
  id: string;
  staticTabs?: { entityId: string }[];
}

/** @param file the Teams app manifest; a package without one has no app in Teams' catalogue yet */
export function readTeamsApp(file: string): TeamsApp | undefined {
  if (!existsSync(file)) return undefined;
  const { id, staticTabs } = JSON.parse(readFileSync(file, 'utf8')) as TeamsAppManifest;
  return { id, entityId: staticTabs?.[0]?.entityId ?? id };
}
