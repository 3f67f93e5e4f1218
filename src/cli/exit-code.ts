/** How a command ends: 0 done, 1 problems in the data, 2 wrong use, or the system refused, 3 a fault of the program. */
export type ExitCode = 0 | 1 | 2 | 3;
