/** Version of the product, put in by the build and by jest from package.json. */
declare const __VERSION__: string;
