package fr.santesocial.contract.json;

import tools.jackson.core.JsonParser;

/** Reads one value of a document in which nothing is wrong. Safe to share between threads. */
@FunctionalInterface
interface CleanValue {
    /** The value of the current token; {@link NotClean} where it is not quite as it should be. */
    Object read(JsonParser tokens);
}
