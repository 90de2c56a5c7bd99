package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.rules.report.Finding;

/** How much a finding counts, the gravest first; what a derogation accepts counts no more. */
enum Weight {
    ERROR("✕"),
    WARNING("!"),
    INFO("i"),
    ACCEPTED("✓");

    private final String symbol;

    Weight(String symbol) {
        this.symbol = symbol;
    }

    static Weight of(Finding finding) {
        if (finding.getDerogation().isPresent()) {
            return ACCEPTED;
        }
        return switch (finding.getSeverity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** A sign that tells it without colour; always beside the word. */
    String symbol() {
        return symbol;
    }
}
