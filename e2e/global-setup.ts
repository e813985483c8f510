import { prepareSeed } from "./fixtures/seed.ts";

/** Lets one server encode the catalogue, so that those of the tests start in seconds. */
export default prepareSeed;
