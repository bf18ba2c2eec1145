import type { Entities } from './ApiRequest';
import { folderResource, folderShape } from './folders';
import { groupResource } from './groups';
import { groupShape } from './groupShape';
import { itemEntity } from './itemEntities';
import { loadedItem } from './items';
import { listResource, listShape } from './lists';
import { userResource, userShape } from './users';
import { webResource, webShape } from './web';

/** Who answers for which kind of thing; requests carry it, so that a list reaches its web without importing it. */
export const entities: Entities = {
  web: { shape: webShape, resource: webResource },
  list: { shape: listShape, resource: listResource },
  folder: { shape: folderShape, resource: folderResource },
  user: { shape: userShape, resource: userResource },
  group: { shape: groupShape, resource: groupResource },
  item: { project: itemEntity, resource: loadedItem }
};
