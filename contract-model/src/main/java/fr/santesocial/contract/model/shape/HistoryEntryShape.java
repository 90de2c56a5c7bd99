package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.HistoryEntry;
import fr.santesocial.contract.model.HistoryEntry.Builder;

/** The members of {@link HistoryEntry}, in the order they are written. */
final class HistoryEntryShape {
    static final Shape<HistoryEntry> TABLE = Shape.of(HistoryEntry.class, Builder::new, Builder::build)
            .required("title", text(), HistoryEntry::getTitle, Builder::title)
            .optional("on", partialDate(), HistoryEntry::getOn, Builder::on)
            .optional("period", nested(() -> PeriodShape.TABLE), HistoryEntry::getPeriod, Builder::period)
            .optional("planned", flag(), HistoryEntry::getPlanned, Builder::planned)
            .list(
                    "organisations",
                    nested(() -> ActorShape.TABLE),
                    HistoryEntry::getOrganisations,
                    Builder::organisations)
            .optional("text", text(), HistoryEntry::getText, Builder::text)
            .list("sources", nested(() -> SourceNoteShape.TABLE), HistoryEntry::getSources, Builder::sources)
            .table();

    private HistoryEntryShape() {}
}
