/** SPFx's MSGraphClientV3 asks for this component at first use. */
export * from '@microsoft/microsoft-graph-client';
