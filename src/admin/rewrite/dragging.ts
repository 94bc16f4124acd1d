import type { Rewrite } from './rewrite';

const DRAG = '@dnd-kit/core/dist/core.esm.js';

/** What a screen reader says while files are dragged with the keyboard. */
export const dragging: Rewrite[] = [
  spoken('To pick up a draggable item, press the space bar.', 'Чтобы взять, нажмите пробел.'),
  spoken('While dragging, use the arrow keys to move the item.', 'Переносите стрелками.'),
  spoken(
    'Press space again to drop the item in its new position, or press escape to cancel.',
    'Пробел – положить на новое место, Escape – отменить.',
  ),
  spoken('Picked up draggable item ', 'Взято: '),
  spoken('Dragging was cancelled. Draggable item ', 'Перенос отменён: '),
  spoken(' was moved over droppable area ', ' – над местом '),
  spoken(' is no longer over a droppable area.', ' – положить сюда нельзя.'),
  spoken(' was dropped over droppable area ', ' положено на место '),
  spoken(' was dropped.', ' положено.'),
  spoken('Draggable item ', ''),
  spoken("roleDescription = 'draggable'", "roleDescription = 'можно перетащить'"),
];

/** Part of a longer string: both languages cannot stand there, and the panel is Russian first. */
function spoken(find: string, replace: string): Rewrite {
  return { file: DRAG, find, replace };
}
