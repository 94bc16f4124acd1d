import { accessibility } from './accessibility';
import { brand } from './brand';
import { dragging } from './dragging';
import { editing } from './editing';
import { hardCoded } from './hard-coded';
import { lists } from './lists';
import { permissions } from './permissions';
import { promotions } from './promotions';
import type { Rewrite } from './rewrite';
import { rowTitles } from './row-titles';
import { weight } from './weight';

export const rewrites: Rewrite[] = [
  ...brand,
  ...promotions,
  ...hardCoded,
  ...rowTitles,
  ...editing,
  ...lists,
  ...dragging,
  ...accessibility,
  ...permissions,
  ...weight,
];
