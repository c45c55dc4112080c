/**
 * Does something that stores, and says what was done, with a way to undo it; says so where the browser did not store, and answers whether
 * it did. `text` null: nothing needs to be said.
 */
export type Attempt = (done: () => Promise<void>, text: string | null, undo?: () => Promise<void>) => Promise<boolean>;
