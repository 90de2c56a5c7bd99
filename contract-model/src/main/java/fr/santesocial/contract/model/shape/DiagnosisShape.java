package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Diagnosis;
import fr.santesocial.contract.model.Diagnosis.Builder;

/** The members of {@link Diagnosis}, in the order they are written. */
final class DiagnosisShape {
    static final Shape<Diagnosis> TABLE = Shape.of(Diagnosis.class, Builder::new, Builder::build)
            .optional("period", nested(() -> PeriodShape.TABLE), Diagnosis::getPeriod, Builder::period)
            .list("conductedBy", nested(() -> ActorShape.TABLE), Diagnosis::getConductedBy, Builder::conductedBy)
            .list("themes", nested(() -> CodedShape.TABLE), Diagnosis::getThemes, Builder::themes)
            .list(
                    "workingGroups",
                    nested(() -> WorkingGroupShape.TABLE),
                    Diagnosis::getWorkingGroups,
                    Builder::workingGroups)
            .list("focusGroups", nested(() -> FocusGroupShape.TABLE), Diagnosis::getFocusGroups, Builder::focusGroups)
            .list("dataSources", nested(() -> DataSourceShape.TABLE), Diagnosis::getDataSources, Builder::dataSources)
            .list(
                    "consultations",
                    nested(() -> ConsultationShape.TABLE),
                    Diagnosis::getConsultations,
                    Builder::consultations)
            .list("findings", text(), Diagnosis::getFindings, Builder::findings)
            .list("figures", nested(() -> FigureShape.TABLE), Diagnosis::getFigures, Builder::figures)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Diagnosis::getSources, Builder::sources)
            .table();

    private DiagnosisShape() {}
}
