import addMember from './add-member';
import api from './api';
import changeAuthority from './change-authority';
import changePosition from './change-position';
import ensureFolder from './ensure-folder';
import listMemberships from './list-memberships';
import mediaFolders from './media-folders';
import ownOrganizations from './own-organizations';
import remindOfAuthority from './remind-of-authority';
import removeMember from './remove-member';
import tellMember from './tell-member';
import visibleDocuments from './visible-documents';

const services = {
  api,
  'add-member': addMember,
  'change-authority': changeAuthority,
  'change-position': changePosition,
  'ensure-folder': ensureFolder,
  'list-memberships': listMemberships,
  'media-folders': mediaFolders,
  'own-organizations': ownOrganizations,
  'remind-of-authority': remindOfAuthority,
  'remove-member': removeMember,
  'tell-member': tellMember,
  'visible-documents': visibleDocuments,
};

export type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

export default services;
