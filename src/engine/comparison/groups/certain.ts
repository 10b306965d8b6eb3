/** The log odds of what an analyst decided: whatever else speaks for or against it in a mean, it counts. */
export const certain = 1e6;
