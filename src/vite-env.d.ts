// Which imports does the bundler give a meaning?
/// <reference types="vite/client" />
