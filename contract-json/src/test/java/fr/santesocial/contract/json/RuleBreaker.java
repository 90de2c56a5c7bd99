package fr.santesocial.contract.json;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents within their form, so that rules of which a schema says something are sometimes kept, sometimes not. */
final class RuleBreaker {
    private static final List<String> CODES =
            List.of("33063", "2A004", "97105", "75056", "33000", "97000", "3306", "2a004");
    private static final List<String> NUMBERS =
            List.of("356000000", "356 000 000", "35600000", "356000001", "35600000A");
    private static final List<String> LONG_NUMBERS =
            List.of("35600000000048", "356 000 000 00048", "3560000000004", "35600000000049");

    private RuleBreaker() {}

    static void change(ObjectNode document, Random random) {
        ContractKind kind = one(ContractKind.values(), random);
        document.put("kind", (kind == ContractKind.ACTIONS ? ContractKind.PLAN_TERRITORIAL_SANTE : kind).name());
        if (random.nextInt(3) == 0) {
            document.put("stage", one(ContractStage.values(), random).name());
        } else if (random.nextBoolean()) {
            document.remove("stage");
        }
        document.put("signatureNotHeld", random.nextBoolean());
        // Rare by chance: a contract without a date, whose official numbers are all right, and so on.
        boolean tame = random.nextBoolean();
        if (tame) {
            document.remove("signedOn");
        }
        DocumentSlot.of(document).forEach(slot -> change(slot, tame, random));
        document.path("organisations")
                .forEach(each -> ((ObjectNode) each)
                        .put("kind", one(OrganisationKind.values(), random).name()));
        objectives(document, random);
        if (random.nextInt(4) == 0) {
            document.remove("signatories");
        }
    }

    private static void change(DocumentSlot slot, boolean tame, Random random) {
        String type = slot.name();
        if (slot.owner() instanceof ObjectNode owner) {
            switch (type) {
                case "inseeCode" -> owner.put(type, CODES.get(random.nextInt(tame ? 4 : CODES.size())));
                case "siren" -> owner.put(type, NUMBERS.get(random.nextInt(tame ? 2 : NUMBERS.size())));
                case "siret" -> owner.put(type, LONG_NUMBERS.get(random.nextInt(tame ? 2 : LONG_NUMBERS.size())));
                case "amount", "paid", "budget" -> money(slot.value(), tame);
                case "signedOn" -> dated(owner, tame);
                default -> {}
            }
        }
    }

    private static void dated(ObjectNode owner, boolean tame) {
        if (tame) {
            owner.remove("signedOn");
        }
    }

    private static void money(JsonNode amount, boolean tame) {
        for (String name : List.of("value", "minimum", "maximum")) {
            if (amount.has(name)) {
                BigDecimal above = amount.get(name).decimalValue().abs();
                ((ObjectNode) amount).put(name, tame ? above : above.negate());
            }
        }
    }

    private static void objectives(ObjectNode document, Random random) {
        ArrayNode all = document.putArray("objectives");
        for (String id : List.of("a", "b", "c")) {
            all.addObject().put("id", id).put("title", id);
        }
        boolean plenty = random.nextBoolean();
        if (!document.has("fichesActions")) {
            document.putArray("fichesActions").addObject().put("id", "f").put("title", "f");
        }
        for (JsonNode fiche : document.path("fichesActions")) {
            ArrayNode serves = ((ObjectNode) fiche).putArray("servesObjectives");
            int count = plenty ? 2 + random.nextInt(2) : random.nextInt(3);
            for (int i = 0; i < count; i++) {
                serves.add(List.of("a", "b", "c", "nowhere").get(plenty ? i : random.nextInt(4)));
            }
        }
    }

    private static <E> E one(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
