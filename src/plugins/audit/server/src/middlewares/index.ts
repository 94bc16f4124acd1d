import { journalMoves } from './journal-moves';

export default { 'journal-moves': journalMoves };
