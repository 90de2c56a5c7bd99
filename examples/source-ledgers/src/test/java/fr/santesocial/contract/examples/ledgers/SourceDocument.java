package fr.santesocial.contract.examples.ledgers;

import java.util.List;

/** A document people wrote, and the contracts it tells of; one document may tell of several. */
record SourceDocument(String name, List<String> contracts) {

    static final List<SourceDocument> ALL = List.of(
            new SourceDocument("noirmoutier-pluss", List.of("noirmoutier-pluss")),
            new SourceDocument("mortagne-pluss", List.of("mortagne-pluss")),
            new SourceDocument("ccvba-cls", List.of("ccvba-cls-1", "ccvba-cls-2")),
            new SourceDocument("la-rochelle-cls", List.of("la-rochelle-cls")),
            new SourceDocument("medoc-plan-territorial", List.of("medoc-plan-territorial")));

    /** Where the document stands in the folder of the contracts. */
    String file() {
        return "sources/" + name + ".txt";
    }

    @Override
    public String toString() {
        return name;
    }
}
