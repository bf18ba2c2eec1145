export { Inbox as default } from './Inbox';
