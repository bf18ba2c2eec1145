/**
 * Bodies answered by SharePoint Online, copied from the mock data of pnp/pnpcore (MIT licence, (c) the PnP community; tenant names
 * replaced). They are what the writers are compared with, never answers of this server.
 */
export const recorded = {
  root: 'https://contoso.sharepoint.com/sites/prov-2/_api',
  /** ListTests/AddListEventReceiverAsyncTest, 201, odata=minimalmetadata */
  minimalEntity: `{"odata.metadata":"https://contoso.sharepoint.com/sites/prov-2/_api/$metadata#SP.ApiData.EventReceiverDefinitions/@Element","odata.type":"SP.EventReceiverDefinition","odata.id":"https://contoso.sharepoint.com/sites/prov-2/_api/Web/Lists(guid'13326e70-58ba-4e0e-9b30-08189f21d555')/EventReceiver/GetById(guid'242c3d47-20b2-40a2-96b5-198fdfcbd49f')","odata.editLink":"Web/Lists(guid'13326e70-58ba-4e0e-9b30-08189f21d555')/EventReceiver/GetById(guid'242c3d47-20b2-40a2-96b5-198fdfcbd49f')","ReceiverAssembly":null,"ReceiverClass":null,"ReceiverId":"242c3d47-20b2-40a2-96b5-198fdfcbd49f","ReceiverName":"PnP Test Receiver","SequenceNumber":46954,"Synchronization":1,"EventType":1,"ReceiverUrl":"https://pnp.github.io"}`,
  /** ListItemSecurityTests/AddItemRoleAssignmentTest, 200, odata=nometadata */
  pageOfItems: `{"odata.nextLink":"https://contoso.sharepoint.com/sites/prov-2/_api/web/lists(guid%27e9089086-1ec6-4ef0-9259-00ec0134c9b7%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1","value":[{"FileSystemObjectType":0,"Id":1,"ServerRedirectedEmbedUri":null,"ServerRedirectedEmbedUrl":"","ID":1,"ContentTypeId":"0x0100FF90CD584701B1478E7863DE4F737A3F","Title":"Item 0","Modified":"2023-06-16T10:48:01Z","Created":"2023-06-16T10:48:01Z","AuthorId":11,"EditorId":11,"OData__UIVersionString":"1.0","Attachments":false,"GUID":"e6f1968f-dcbf-45d5-b138-d7a4259f4b04","OData__ColorTag":null,"ComplianceAssetId":null}]}`,
  /** ListItemTests/GetListItemChangesAsyncTest, 200, odata=verbose */
  verboseCollection: `{"d":{"results":[{"__metadata":{"id":"https://contoso.sharepoint.com/sites/prov-2/_api/SP.ChangeItemcab21c9e-ab5e-4483-8e1d-022618949008","uri":"https://contoso.sharepoint.com/sites/prov-2/_api/SP.ChangeItemcab21c9e-ab5e-4483-8e1d-022618949008","type":"SP.ChangeItem"},"ChangeToken":{"__metadata":{"type":"SP.ChangeToken"},"StringValue":"1;3;13326e70-58ba-4e0e-9b30-08189f21d555;638011588626800000;699143817"},"ChangeType":1,"SiteId":"f92f9e40-1110-43ef-aa0e-0822e13fb7ba","Time":"2022-10-12T08:07:43Z","Editor":"Test User","EditorEmailHint":"user@contoso.onmicrosoft.com","ItemId":1164,"ListId":"13326e70-58ba-4e0e-9b30-08189f21d555","ServerRelativeUrl":"/sites/prov-2/Shared Documents/PNP_SDK_TEST_GetListItemChangesAsyncTest.docx","SharedByUser":null,"SharedWithUsers":null,"UniqueId":"19e7eee0-cab4-4fcd-ba05-15200507aa24","WebId":"2c99a486-d6c9-4a4b-8d6f-a9faa364c92c"}]}}`,
  /** ListItemTests/ImageAndLocationFieldLoadListDataAsStreamTest, 200, odata=verbose */
  verboseItem: `{"d":{"results":[{"__metadata":{"id":"7ff69d82-ee5c-42a4-9382-84e023de26bd","uri":"https://contoso.sharepoint.com/sites/DNTest/_api/Web/Lists(guid'dfe5e305-80fb-4578-a521-496b47927628')/Items(1)","etag":"\\"3\\"","type":"SP.Data.WithImageAndLocationItem"},"Id":1,"ID":1,"LinkFilename":"settings.dat"}]}}`,
  /** ExceptionTests/RestErrorLoggingOfFailingRequest, 404, odata=nometadata */
  listMissing: `{"odata.error":{"code":"-1, System.ArgumentException","message":{"lang":"en-US","value":"List 'nonexisting' does not exist at site with URL 'https://contoso.sharepoint.com/sites/prov-2'."}}}`,
  /** ListItemTests/ComplianceTagBatchTest, 200, multipart/mixed */
  batch: [
    '--batchresponse_40fe04c7-15a4-4f4f-b138-005b50bd95f1',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    'HTTP/1.1 200 OK',
    'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
    '',
    '{"odata.null":true}',
    '--batchresponse_40fe04c7-15a4-4f4f-b138-005b50bd95f1',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    'HTTP/1.1 204 No Content',
    'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
    'ETAG: "2"',
    '',
    '',
    '--batchresponse_40fe04c7-15a4-4f4f-b138-005b50bd95f1--',
    ''
  ].join('\r\n')
};
