import fc from 'fast-check';

// The same cases on each run; `PROPERTY_SEED=… npm test` tries others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
