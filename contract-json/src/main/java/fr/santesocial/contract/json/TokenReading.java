package fr.santesocial.contract.json;

import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One pass over the tokens of one document: builds what is sound, sets aside what is not, and collects every fault. A
 * fault in an optional member removes that member; a missing or faulty required member removes the nearest element of a
 * list or optional object around it.
 */
final class TokenReading<R> {
    private final Shape<R> root;
    private final WatchedTokens tokens;
    private final JsonParser parser;
    private final Faults faults;
    private final FormatVersion version;
    private final Damage.Builder damage = Damage.builder();
    private boolean damaged;
    // Ids that were read, in case what bears them is left out in the end.
    private final List<String> ids = new ArrayList<>();
    private final List<ElementKind> idKinds = new ArrayList<>();
    // What was wrong with the value that was read last.
    private @Nullable Finding cause;
    private boolean formatSeen;

    TokenReading(Shape<R> root, WatchedTokens tokens, Faults faults, FormatVersion version) {
        this.root = root;
        this.tokens = tokens;
        this.parser = tokens.parser();
        this.faults = faults;
        this.version = version;
    }

    /** Reads the root; the parser stands on its opening brace. */
    Optional<R> root() {
        return Optional.ofNullable(object(root, Where.root()));
    }

    Damage damage() {
        if (!damaged) {
            return Damage.none();
        }
        for (int i = 0; i < ids.size(); i++) {
            damage.removedId(idKinds.get(i), ids.get(i));
        }
        return damage.build();
    }

    private <T> @Nullable T object(Shape<T> shape, Where where) {
        int start = tokens.start();
        Draft<T> draft = shape.draft();
        MembersSeen seen = new MembersSeen();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Optional<Member<T>> known = shape.member(name);
            if (known.isEmpty()) {
                unknown(shape, name, where, seen);
            } else if (!seen.meet(known.get())) {
                again(known.get(), where);
            } else {
                parser.nextToken();
                Finding fault = member(known.get(), draft, where.member(known.get()));
                if (fault != null) {
                    seen.spoil(known.get(), fault);
                }
            }
        }
        return finished(shape, draft, seen, where, start);
    }

    private <T> @Nullable T finished(Shape<T> shape, Draft<T> draft, MembersSeen seen, Where where, int start) {
        if (!seen.unknown().isEmpty()) {
            trace(shape, seen, where);
        }
        Finding reason = null;
        for (Member<T> member : shape.members()) {
            if (member.presence() == Presence.REQUIRED && !seen.isSound(member)) {
                Finding fault = seen.fault(member);
                Finding lacking = fault == null ? missing(member, where, start) : fault;
                reason = reason == null ? lacking : reason;
            }
        }
        if (!shape.atLeastOneOf().isEmpty() && !seen.isAnySound(shape.atLeastOneOf())) {
            reason = nothingSaid(shape, seen, where, start);
        }
        if (reason == null) {
            return draft.build();
        }
        cause = reason;
        gap(where, reason);
        return null;
    }

    private <T> Finding nothingSaid(Shape<T> shape, MembersSeen seen, Where where, int start) {
        List<String> names = new ArrayList<>();
        for (Member<?> member : shape.atLeastOneOf()) {
            Finding faulty = seen.fault(member);
            if (faulty != null) {
                return faulty;
            }
            names.add(member.name());
        }
        Parameters parameters = Parameters.none().with("names", names);
        return fault(Structure.NOTHING_SAID, where, parameters, start, start + 1);
    }

    /** A member written again: nothing says which value is right, so the place counts as damaged. */
    private void again(Member<?> member, Where where) {
        int start = tokens.start();
        parser.nextToken();
        Where place = where.member(member);
        Finding finding = fault(Structure.DUPLICATE_MEMBER, place, named(member.name()), start, nameEnd(start));
        gap(place, finding);
        hide(member.kind());
        tokens.skip(place);
    }

    /** Reads the value of a member into the draft; what was wrong where nothing sound came of it. */
    private <T> @Nullable Finding member(Member<T> member, Draft<T> draft, Where where) {
        Object value = member.presence() == Presence.LIST ? list(member, where) : value(member.kind(), where);
        if (value == null) {
            return cause;
        }
        draft.put(member, value);
        return null;
    }

    private @Nullable List<Object> list(Member<?> member, Where where) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Structure what = parser.currentToken() == JsonToken.VALUE_NULL ? Structure.NULL : Structure.WRONG_TYPE;
            Parameters types = Parameters.none()
                    .with("expected", JsonType.LIST.parameter())
                    .with("found", JsonType.found(parser.currentToken()));
            setAside(what, where, types);
            hide(member.kind());
            return null;
        }
        if (tokens.isTooDeep()) {
            tooDeep(member.kind(), where);
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            Where place = member.kind() instanceof ValueKind.Nested<?> nested
                    ? where.element(index, nested.shape().get())
                    : where.plain(index);
            Object value = value(member.kind(), place);
            if (value == null) {
                damage.removedFromList(where.pointer(), index);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object value(ValueKind<?> kind, Where where) {
        JsonToken token = parser.currentToken();
        if (kind instanceof ValueKind.Nested<?> nested && token == JsonToken.START_OBJECT) {
            if (tokens.isTooDeep()) {
                tooDeep(kind, where);
                return null;
            }
            return object(nested.shape().get(), where);
        }
        if (kind instanceof ValueKind.Nested<?> || token.isStructStart()) {
            ScalarReader.Scalar wrong = ScalarReader.wrongType(kind, token);
            setAside(token == JsonToken.VALUE_NULL ? Structure.NULL : Structure.WRONG_TYPE, where, wrong.parameters());
            hide(kind);
            return null;
        }
        return scalar(kind, token, where);
    }

    private @Nullable Object scalar(ValueKind<?> kind, JsonToken token, Where where) {
        String text = parser.getString();
        Structure limit = tokens.exceededBy(token, text.length());
        if (limit != null) {
            setAside(limit, where, tokens.excess(limit, text.length()));
            hide(kind);
            return null;
        }
        ScalarReader.Scalar scalar = ScalarReader.read(kind, token, text);
        if (scalar.fault() == Structure.DIRECTION_CONTROL) {
            tokens.reportDirection(text, where.spot());
        } else if (scalar.fault() != null) {
            setAside(scalar.fault(), where, scalar.parameters());
            hide(kind);
        }
        if (kind instanceof ValueKind.Identifier identifier && scalar.value() instanceof String id) {
            idKinds.add(identifier.kind());
            ids.add(id);
        }
        return scalar.value();
    }

    /** Reports the object or list that was just opened, passes over it without a further look, and leaves a gap. */
    private void tooDeep(ValueKind<?> kind, Where where) {
        int start = tokens.start();
        parser.skipChildren();
        lost(fault(Structure.TOO_DEEP, where, tokens.excess(Structure.TOO_DEEP, 0), start, start + 1), where);
        hide(kind);
    }

    /** Reports the current value, passes over it, and leaves a gap. */
    private void setAside(Structure what, Where where, Parameters parameters) {
        int start = tokens.start();
        parser.finishToken();
        if (parser.currentToken().isStructStart()) {
            tokens.skip(where);
        }
        lost(fault(what, where, parameters, start, tokens.position()), where);
    }

    private void lost(Finding finding, Where where) {
        cause = finding;
        gap(where, finding);
    }

    private void unknown(Shape<?> shape, String name, Where where, MembersSeen seen) {
        int start = tokens.start();
        parser.nextToken();
        if (shape == root && name.equals(FormatVersion.MEMBER)) {
            format(where, start);
            return;
        }
        if (StrangeCharacters.find(name) >= 0) {
            tokens.reportDirection(name, start, where.unknown(name).spot());
        }
        if (tokens.isTooLong(name)) {
            Parameters parameters = tokens.excess(Structure.NAME_TOO_LONG, 0);
            fault(Structure.NAME_TOO_LONG, where.unknown(name), parameters, start, nameEnd(start));
        } else if (version == FormatVersion.NEWER_MINOR) {
            fault(Structure.NEWER_MEMBER, where.unknown(name), named(name), start, nameEnd(start));
        } else {
            Parameters parameters = Suggestion.none(name, names(shape));
            seen.meetUnknown(
                    name, fault(Structure.UNKNOWN_MEMBER, where.unknown(name), parameters, start, nameEnd(start)));
        }
        tokens.skip(where.unknown(name));
    }

    /**
     * Traces unknown members back to the known ones that were most likely meant. Those are damaged, not absent: what rests
     * on them is blocked by the one finding instead of failing too.
     */
    private <T> void trace(Shape<T> shape, MembersSeen seen, Where where) {
        List<String> open = new ArrayList<>(names(shape));
        open.removeIf(name -> shape.member(name).map(seen::isMet).orElse(version != FormatVersion.MISSPELT));
        for (MembersSeen.Unknown unknown : seen.unknown()) {
            NearestWord.of(unknown.name(), open).ifPresent(meant -> {
                open.remove(meant);
                Parameters parameters = Suggestion.of(unknown.name(), meant, names(shape));
                Finding finding = faults.restate(unknown.finding(), Structure.UNKNOWN_MEMBER, parameters);
                shape.member(meant).ifPresent(member -> {
                    seen.spoil(member, finding);
                    gap(where.member(member), finding);
                    hide(member.kind());
                });
            });
        }
    }

    /** The names of all members that may stand in an object of the shape. */
    private List<String> names(Shape<?> shape) {
        List<String> names = new ArrayList<>();
        if (shape == root) {
            names.add(FormatVersion.MEMBER);
        }
        shape.members().forEach(member -> names.add(member.name()));
        return names;
    }

    /** The version was judged before; here it is only seen to it that it stands once and within the limits. */
    private void format(Where where, int start) {
        if (formatSeen) {
            Where place = where.unknown(FormatVersion.MEMBER);
            int end = nameEnd(start);
            fault(Structure.DUPLICATE_MEMBER, place, named(FormatVersion.MEMBER), start, end);
        }
        formatSeen = true;
        parser.finishToken();
        parser.skipChildren();
    }

    private <T> Finding missing(Member<T> member, Where where, int start) {
        Where place = where.member(member);
        Finding finding = fault(Structure.MISSING_MEMBER, place, named(member.name()), start, start + 1);
        gap(place, finding);
        hide(member.kind());
        return finding;
    }

    private void gap(Where where, Finding cause) {
        damaged = true;
        damage.gap(new Gap(where.pointer(), cause));
    }

    /** Ids that may have stood in what was set aside can no longer be told from ids that never were. */
    private void hide(ValueKind<?> kind) {
        HiddenIds.in(kind).forEach(damage::illegibleId);
    }

    private Finding fault(Structure what, Where where, Parameters parameters, int from, int to) {
        return faults.add(what, where.spot(), parameters, from, to);
    }

    private static Parameters named(String name) {
        return Parameters.none().with("name", ScalarReader.shortened(name));
    }

    /** Behind the name that begins here, with its quotes and escapes. */
    private int nameEnd(int start) {
        return ScalarForm.stringEnd(faults.text(), start);
    }
}
