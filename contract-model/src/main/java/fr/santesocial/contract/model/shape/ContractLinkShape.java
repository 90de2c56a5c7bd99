package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.ContractLink.Builder;
import fr.santesocial.contract.model.kind.ContractKind;

/** The members of {@link ContractLink}, in the order they are written. */
final class ContractLinkShape {
    static final Shape<ContractLink> TABLE = Shape.of(ContractLink.class, Builder::new, Builder::build)
            .required("title", text(), ContractLink::getTitle, Builder::title)
            .optional("id", text(), ContractLink::getId, Builder::id)
            .optional("kind", choice(ContractKind.class), ContractLink::getKind, Builder::kind)
            .optional("period", nested(() -> PeriodShape.TABLE), ContractLink::getPeriod, Builder::period)
            .optional("signedOn", partialDate(), ContractLink::getSignedOn, Builder::signedOn)
            .optional("text", text(), ContractLink::getText, Builder::text)
            .table();

    private ContractLinkShape() {}
}
