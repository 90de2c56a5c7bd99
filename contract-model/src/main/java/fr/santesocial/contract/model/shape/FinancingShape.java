package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Financing.Builder;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.TaxBasis;

/** The members of {@link Financing}, in the order they are written. */
final class FinancingShape {
    static final Shape<Financing> TABLE = Shape.of(Financing.class, Builder::new, Builder::build)
            .optional("funder", reference(ORGANISATION), Financing::getFunder, Builder::funder)
            .optional("funderLabel", text(), Financing::getFunderLabel, Builder::funderLabel)
            .optional("line", nested(() -> CodedShape.TABLE), Financing::getLine, Builder::line)
            .optional("amount", nested(() -> AmountShape.TABLE), Financing::getAmount, Builder::amount)
            .optional("paid", nested(() -> AmountShape.TABLE), Financing::getPaid, Builder::paid)
            .optional("basis", choice(FinancingBasis.class), Financing::getBasis, Builder::basis)
            .optional("unit", text(), Financing::getUnit, Builder::unit)
            .optional("quantity", nested(() -> QuantityShape.TABLE), Financing::getQuantity, Builder::quantity)
            .optional("tax", choice(TaxBasis.class), Financing::getTax, Builder::tax)
            .optional("nature", choice(FinancingNature.class), Financing::getNature, Builder::nature)
            .optional("status", choice(FinancingStatus.class), Financing::getStatus, Builder::status)
            .optional("period", nested(() -> PeriodShape.TABLE), Financing::getPeriod, Builder::period)
            .list("fields", choice(Field.class), Financing::getFields, Builder::fields)
            .optional("text", text(), Financing::getText, Builder::text)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Financing::getSources, Builder::sources)
            .table();

    private FinancingShape() {}
}
