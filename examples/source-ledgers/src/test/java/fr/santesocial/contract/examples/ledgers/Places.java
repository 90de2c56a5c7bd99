package fr.santesocial.contract.examples.ledgers;

import java.nio.file.Path;

/** Where the data stand, seen from the folder of this module, in which the tests run. */
final class Places {

    static final Path CONTRACTS = Path.of("..", "contracts");

    /** The documents as they were found, with names of persons; beside the checkout of those who have them. */
    static final Path SEEDS = Path.of("..", "..", "..", "shared", "seeds");

    private Places() {}
}
