import { recorded } from './recorded.testdata';
import { serialize } from './serialize';
import type { Entity, Format, Result, WireValue } from './serialize';

const NONE: Format = { level: 'none', version: 3 };
const MINIMAL: Format = { level: 'minimal', version: 3 };
const FULL: Format = { level: 'full', version: 3 };
const VERBOSE: Format = { level: 'verbose', version: 3 };
const V4: Format = { level: 'minimal', version: 4 };

const text = (result: Result, format: Format, root = recorded.root) => serialize(result, format, root).body;
const json = (result: Result, format: Format) => JSON.parse(String(text(result, format))) as unknown;

const ITEM: Entity = {
  type: 'SP.Data.Mina_x0020_listorListItem',
  uri: "https://x.example/_api/Web/Lists(guid'a')/Items(1)",
  id: 'd9d8aefe-6f84-4dbe-9c1c-b9cb45e58e38',
  etag: '"guid,1"',
  editLink: "Web/Lists(guid'a')/Items(1)",
  properties: { Id: 1, Title: 'Ett', GUID: 'd602c406-84b6-4acb-bf07-e170aabfb39d' },
  edm: { GUID: 'Edm.Guid' },
  deferred: ['File', 'Folder']
};
const AUTHOR: Entity = {
  type: 'SP.Data.UserInfoItem',
  uri: 'https://x.example/u',
  id: 'u-1',
  editLink: '',
  properties: { Title: 'Anna' }
};

describe('compared with recorded answers, character by character', () => {
  test('an entity with minimal metadata', () => {
    const path =
      "Web/Lists(guid'13326e70-58ba-4e0e-9b30-08189f21d555')/EventReceiver/GetById(guid'242c3d47-20b2-40a2-96b5-198fdfcbd49f')";
    const uri = `${recorded.root}/${path}`;
    const entity: Entity = {
      type: 'SP.EventReceiverDefinition',
      uri,
      editLink: path,
      properties: {
        ReceiverAssembly: null,
        ReceiverClass: null,
        ReceiverId: '242c3d47-20b2-40a2-96b5-198fdfcbd49f',
        ReceiverName: 'PnP Test Receiver',
        SequenceNumber: 46954,
        Synchronization: 1,
        EventType: 1,
        ReceiverUrl: 'https://pnp.github.io'
      }
    };
    const answer = serialize({ kind: 'entity', entity, status: 201 }, MINIMAL, recorded.root);
    expect(answer.body).toBe(recorded.minimalEntity);
    expect(answer.status).toBe(201);
    expect(answer.headers).toEqual({
      'Content-Type': 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
      DataServiceVersion: '3.0',
      Location: uri
    });
  });

  test('a page of items without metadata still names the next page, first', () => {
    const page = JSON.parse(recorded.pageOfItems) as {
      'odata.nextLink': string;
      value: Record<string, WireValue>[];
    };
    const entities = page.value.map((properties) => ({ ...ITEM, properties }));
    const collection = { entities, nextLink: page['odata.nextLink'] };
    expect(text({ kind: 'collection', collection }, NONE)).toBe(recorded.pageOfItems);
  });

  test('verbose changes with a complex value', () => {
    const [row] = (JSON.parse(recorded.verboseCollection) as { d: { results: Record<string, WireValue>[] } })
      .d.results;
    const { __metadata, ...properties } = row as Record<string, WireValue> & { __metadata: { uri: string } };
    const token = properties.ChangeToken as unknown as { StringValue: string };
    properties.ChangeToken = { complex: 'SP.ChangeToken', properties: { StringValue: token.StringValue } };
    const entity: Entity = { type: 'SP.ChangeItem', uri: __metadata.uri, editLink: '', properties };
    expect(text({ kind: 'collection', collection: { entities: [entity] } }, VERBOSE)).toBe(
      recorded.verboseCollection
    );
  });

  test('a verbose item whose id is not its address', () => {
    const entity: Entity = {
      type: 'SP.Data.WithImageAndLocationItem',
      uri: "https://contoso.sharepoint.com/sites/DNTest/_api/Web/Lists(guid'dfe5e305-80fb-4578-a521-496b47927628')/Items(1)",
      id: '7ff69d82-ee5c-42a4-9382-84e023de26bd',
      etag: '"3"',
      editLink: '',
      properties: { Id: 1, ID: 1, LinkFilename: 'settings.dat' }
    };
    expect(text({ kind: 'collection', collection: { entities: [entity] } }, VERBOSE)).toBe(
      recorded.verboseItem
    );
  });

  test('nothing', () => {
    expect(text({ kind: 'value', name: 'Approve', value: null }, NONE)).toBe('{"odata.null":true}');
  });
});

describe('metadata levels', () => {
  const expanded: Entity = { ...ITEM, properties: { Id: 1, Author: AUTHOR }, selectedLinks: ['File'] };

  test('minimal: links only for what was expanded or selected, the selection in the context', () => {
    expect(
      json({ kind: 'entity', entity: expanded, select: ['Id', 'Author/Title', 'File'] }, MINIMAL)
    ).toEqual({
      'odata.metadata': `${recorded.root}/$metadata#SP.ListData.Mina_x0020_listorListItems/@Element&$select=Id,Author/Title,File`,
      'odata.type': 'SP.Data.Mina_x0020_listorListItem',
      'odata.id': 'd9d8aefe-6f84-4dbe-9c1c-b9cb45e58e38',
      'odata.etag': '"guid,1"',
      'odata.editLink': "Web/Lists(guid'a')/Items(1)",
      'File@odata.navigationLinkUrl': "Web/Lists(guid'a')/Items(1)/File",
      Id: 1,
      'Author@odata.navigationLinkUrl': "Web/Lists(guid'a')/Items(1)/Author",
      Author: { 'odata.type': 'SP.Data.UserInfoItem', 'odata.id': 'u-1', Title: 'Anna' }
    });
  });

  test('none: nothing but the properties', () => {
    expect(json({ kind: 'entity', entity: expanded }, NONE)).toEqual({ Id: 1, Author: { Title: 'Anna' } });
  });

  test('full: every link, and types JSON does not show', () => {
    expect(json({ kind: 'entity', entity: ITEM }, FULL)).toMatchObject({
      'File@odata.navigationLinkUrl': "Web/Lists(guid'a')/Items(1)/File",
      'Folder@odata.navigationLinkUrl': "Web/Lists(guid'a')/Items(1)/Folder",
      'GUID@odata.type': 'Edm.Guid',
      GUID: 'd602c406-84b6-4acb-bf07-e170aabfb39d'
    });
  });

  test('verbose: every navigation deferred, collections as results', () => {
    const entity: Entity = { ...ITEM, properties: { Id: 1, Users: { entities: [AUTHOR] } } };
    expect(json({ kind: 'entity', entity }, VERBOSE)).toEqual({
      d: {
        __metadata: { id: ITEM.id, uri: ITEM.uri, etag: '"guid,1"', type: ITEM.type },
        File: { __deferred: { uri: `${ITEM.uri}/File` } },
        Folder: { __deferred: { uri: `${ITEM.uri}/Folder` } },
        Id: 1,
        Users: {
          results: [{ __metadata: { id: 'u-1', uri: AUTHOR.uri, type: AUTHOR.type }, Title: 'Anna' }]
        }
      }
    });
  });

  test('v4: @odata names, # before types, $entity', () => {
    expect(json({ kind: 'entity', entity: ITEM }, V4)).toEqual({
      '@odata.context': `${recorded.root}/$metadata#SP.ListData.Mina_x0020_listorListItems/$entity`,
      '@odata.type': '#SP.Data.Mina_x0020_listorListItem',
      '@odata.id': ITEM.id,
      '@odata.etag': '"guid,1"',
      '@odata.editLink': ITEM.editLink,
      ...ITEM.properties
    });
  });

  test('the next page has its name in every level', () => {
    const result: Result = {
      kind: 'collection',
      collection: { entities: [], nextLink: 'https://n', typeName: 'SP.List' }
    };
    expect(json(result, NONE)).toEqual({ 'odata.nextLink': 'https://n', value: [] });
    expect(json(result, MINIMAL)).toEqual({
      'odata.metadata': `${recorded.root}/$metadata#SP.ApiData.Lists`,
      'odata.nextLink': 'https://n',
      value: []
    });
    expect(json(result, V4)).toMatchObject({ '@odata.nextLink': 'https://n', value: [] });
    expect(json(result, VERBOSE)).toEqual({ d: { results: [], __next: 'https://n' } });
  });
});

describe('values', () => {
  const permissions: WireValue = {
    complex: 'SP.BasePermissions',
    properties: { High: '176', Low: '138612833' }
  };
  const numbers: WireValue = { primitives: [1, 2], edmType: 'Edm.Int32' };
  const updates: WireValue = {
    complexes: [{ complex: 'SP.ListItemFormUpdateValue', properties: { ErrorCode: 0 } }],
    complexType: 'SP.ListItemFormUpdateValue'
  };
  const value = (name: string, it: WireValue): Result => ({ kind: 'value', name, value: it });

  test.each([
    ['text', 'x', { value: 'x' }, 'Edm.String', { d: { P: 'x' } }],
    ['true', true, { value: true }, 'Edm.Boolean', { d: { P: true } }],
    ['whole number', 3, { value: 3 }, 'Edm.Int32', { d: { P: 3 } }],
    ['fraction', 1.5, { value: 1.5 }, 'Edm.Double', { d: { P: 1.5 } }],
    ['null', null, { 'odata.null': true }, 'Edm.Null', { d: { P: null } }],
    [
      'complex',
      permissions,
      { High: '176', Low: '138612833' },
      'SP.BasePermissions',
      { d: { P: { __metadata: { type: 'SP.BasePermissions' }, High: '176', Low: '138612833' } } }
    ],
    [
      'numbers',
      numbers,
      { value: [1, 2] },
      'Collection(Edm.Int32)',
      { d: { P: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [1, 2] } } }
    ],
    [
      'complex values',
      updates,
      { value: [{ ErrorCode: 0 }] },
      'Collection(SP.ListItemFormUpdateValue)',
      {
        d: {
          P: {
            __metadata: { type: 'Collection(SP.ListItemFormUpdateValue)' },
            results: [{ __metadata: { type: 'SP.ListItemFormUpdateValue' }, ErrorCode: 0 }]
          }
        }
      }
    ]
  ])('%s', (_name, it: WireValue, none, type, verbose) => {
    expect(json(value('P', it), NONE)).toEqual(none);
    expect(json(value('P', it), MINIMAL)).toEqual({
      'odata.metadata': `${recorded.root}/$metadata#${type}`,
      ...none
    });
    expect(json(value('P', it), VERBOSE)).toEqual(verbose);
  });

  test('the digest in verbose is wrapped in the name of the function', () => {
    const info: WireValue = {
      complex: 'SP.ContextWebInformation',
      properties: { FormDigestTimeoutSeconds: 1800 }
    };
    expect(json(value('GetContextWebInformation', info), VERBOSE)).toMatchObject({
      d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800 } }
    });
  });

  test('an entity or a collection answered by a function is not wrapped', () => {
    expect(json(value('EnsureUser', ITEM), VERBOSE)).toHaveProperty('d.__metadata');
    expect(json(value('GetItems', { entities: [ITEM] }), VERBOSE)).toHaveProperty('d.results');
    expect(json(value('GetItems', { entities: [ITEM] }), NONE)).toEqual({ value: [ITEM.properties] });
  });
});

describe('answers', () => {
  test('an entity carries its ETag; the handler has the last word', () => {
    expect(serialize({ kind: 'entity', entity: ITEM }, NONE, recorded.root).headers.ETag).toBe('"guid,1"');
    const result: Result = { kind: 'entity', entity: ITEM, headers: { ETag: '"9"' } };
    expect(serialize(result, NONE, recorded.root).headers.ETag).toBe('"9"');
  });

  test('empty and raw', () => {
    expect(
      serialize({ kind: 'empty', status: 204, headers: { ETag: '"2"' } }, NONE, recorded.root)
    ).toMatchObject({
      status: 204,
      body: '',
      headers: { ETag: '"2"' }
    });
    const body = new Uint8Array([1, 2]);
    expect(
      serialize(
        { kind: 'raw', status: 200, contentType: 'image/png', body },
        { ...NONE, atom: true },
        recorded.root
      )
    ).toEqual({
      status: 200,
      headers: { 'Content-Type': 'image/png' },
      body
    });
  });

  test('the version is in the headers', () => {
    const headers = (format: Format) =>
      serialize({ kind: 'entity', entity: ITEM }, format, recorded.root).headers;
    expect(headers(V4)).toMatchObject({
      'OData-Version': '4.0',
      'Content-Type':
        'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
    });
    expect(headers(VERBOSE)['Content-Type']).toBe('application/json;odata=verbose;charset=utf-8');
  });

  test('data for a caller without JSON is 501 and says so', () => {
    const answer = serialize({ kind: 'entity', entity: ITEM }, { ...MINIMAL, atom: true }, recorded.root);
    expect(answer.status).toBe(501);
    expect(answer.body).toContain('Atom');
  });

  test('a trailing slash of the root changes nothing', () => {
    const result: Result = { kind: 'entity', entity: ITEM };
    expect(text(result, MINIMAL, `${recorded.root}/`)).toBe(text(result, MINIMAL));
  });
});
