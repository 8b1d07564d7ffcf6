/**
 * The mark for one dog, wherever dogs are drawn: in the element, on cards and on screens of a venue. A hound searching, nose to the
 * ground and tail low: our own drawing. It looks towards the end of a line that runs to the right.
 */
export const DOG =
  'c2-7 4.5-12 10-12.5 6-1 12 1 17-.5 4.5-.5 9 4 13.5 8.5 2.5 0 5 1.5 6 4.5.5 1.5 1.5 2 3 3l4.5 4c1 2 0 5-2 5h-4.5c-3-.5-5-2.5-6.5-5 0 2.5-1 4-2.5 4-2-3-2-6.5-.5-9.5l-6-4 2 14.5h-3.5l-2.5-11.5-3 11.5h-3.5l2-14c-3 0-5-1-7-2.5l2.5 7.5-1.5 3 1.5 6h-3.5l-2-6 1-3.5-2.5-3-4 5-.5 7.5h-3.5l.5-8 3.5-6.5c-.5-2.5-.5-4.5 0-6.5-2.5 1-4 4-5.5 9.5z';

/** The place of a dog in a row and the height of the row, in the units of the drawing: the dog is 55 wide and 25 high. */
export const WIDTH = 61;
export const HEIGHT = 28;

/** The dog at a place of its row, beginning with the tip of its tail. */
export const dog = (place: number): string => `M${place * WIDTH + 2} 15${DOG}`;
