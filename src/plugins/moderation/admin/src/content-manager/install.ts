import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
  PanelComponent,
} from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { MODERATED_TYPES } from '../../../shared/ids';
import { ChecksPanel } from './ChecksPanel';
import { ModerationPanel } from './ModerationPanel';
import { StartByTemplate } from './StartByTemplate';
import { SubmitAction } from './SubmitAction';

type Apis = ContentManagerPlugin['config']['apis'];

export const isModerated = (model: string): boolean => MODERATED_TYPES.some((type) => type === model);

/** What publishes or withdraws past the review: the server refuses it, so the panel does not offer it. */
const BYPASSING: readonly (string | undefined)[] = ['publish', 'unpublish'];

function onlyUnmoderated(action: DocumentActionComponent): DocumentActionComponent {
  const kept: DocumentActionComponent = (props) => (isModerated(props.model) ? null : action(props));
  return Object.assign(kept, { type: action.type, position: action.position });
}

function onlyUnmoderatedInBulk(action: BulkActionComponent): BulkActionComponent {
  const kept: BulkActionComponent = (props) => (isModerated(props.model) ? null : action(props));
  return Object.assign(kept, { type: action.type });
}

/** The form of a moderated type: «На проверку» in the place of «Опубликовать», and where the document stands. */
export function installInContentManager(app: StrapiApp): void {
  app
    .getPlugin('content-manager')
    .injectComponent('listView', 'actions', { name: 'gospublik-templates', Component: StartByTemplate });
  const apis = app.getPlugin('content-manager').apis as Apis;
  apis.addDocumentAction((actions: DocumentActionComponent[]) => [
    SubmitAction,
    ...actions.map((action) => (BYPASSING.includes(action.type) ? onlyUnmoderated(action) : action)),
  ]);
  apis.addBulkAction((actions: BulkActionComponent[]) =>
    actions.map((action) => (BYPASSING.includes(action.type) ? onlyUnmoderatedInBulk(action) : action)),
  );
  apis.addEditViewSidePanel((panels: PanelComponent[]) => {
    const [actions, ...others] = panels;
    return actions ? [actions, ModerationPanel, ChecksPanel, ...others] : [ModerationPanel, ChecksPanel];
  });
}
