import fc from 'fast-check';

/** Milliseconds for one property test: here they run once for each mutant. */
const MOST_TIME = 150;

fc.configureGlobal({ interruptAfterTimeLimit: MOST_TIME });
