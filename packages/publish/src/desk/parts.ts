/** The parts of the whole that one column can count, by sex and age. */
export const PARTS = ['women', 'men', 'girls', 'boys', 'children', 'adults', 'civilians', 'deminers'];
