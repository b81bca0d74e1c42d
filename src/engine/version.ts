/** The version that records carry. Raised with every change of output. */
export const ENGINE_VERSION = '0.1.0';
