package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The members of the types in a schema being made.
 *
 * @param root the schema
 */
record SchemaMembers(Map<String, Object> root) {

    /** Demands more of every value of the members of that name, whatever type has one. */
    void demand(String name, Map<String, Object> more) {
        for (Shape<?> shape : Shapes.all()) {
            shape.member(name).ifPresent(member -> demand(shape, member, more));
        }
    }

    /** Demands more of a member of every amount of money. */
    void demandOfAmounts(String name, Map<String, Object> more) {
        Shape<?> amount = Shapes.of(Amount.class);
        demand(amount, amount.member(name).orElseThrow(), more);
    }

    private void demand(Shape<?> shape, Member<?> member, Map<String, Object> more) {
        Map<String, Object> type =
                shape == Shapes.contract() ? root : object(object(root, "$defs"), SchemaTexts.type(shape));
        add(object(object(type, "properties"), member.name()), more);
    }

    /** Demands more of a value. */
    static void add(Map<String, Object> schema, Map<String, Object> more) {
        List<Object> all = new ArrayList<>();
        if (schema.get("allOf") instanceof List<?> before) {
            all.addAll(before);
        }
        all.add(more);
        schema.put("allOf", all);
    }

    @SuppressWarnings("unchecked") // objects of a schema of our own making
    private static Map<String, Object> object(Map<String, Object> schema, String name) {
        return (Map<String, Object>) Objects.requireNonNull(schema.get(name), name);
    }
}
