/** The scripts for cards and for hovering. In this order: the second starts with the first at hand. */
export const CARD_FILES = ['/card.js', '/hover.js'];
