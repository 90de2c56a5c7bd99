/** Contracts in an application's own Jackson 3 mapper; only what uses this package needs databind. */
@NullMarked
package fr.santesocial.contract.json.jackson;

import org.jspecify.annotations.NullMarked;
