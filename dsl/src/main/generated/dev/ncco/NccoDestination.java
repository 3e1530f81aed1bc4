// Generated from destination/ncco-destination.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An NCCO that replaces the current one, given as actions or as a URL.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class NccoDestination extends JsonObject implements TransferDestination {

    private static final ObjectDescriptor NCCO_DESTINATION = ObjectDescriptor.of("ncco-destination");
    private static final Constant TYPE = NCCO_DESTINATION.discriminator("type", "ncco");
    private static final ObjectProperty<Ncco> NCCO = NCCO_DESTINATION.object("ncco");
    private static final ListProperty<String> URL =
            NCCO_DESTINATION.text("url").pattern(Formats.WEB_URL).list(1, 1);
    private static final RuleCheck ONE_DESTINATION =
            new RuleCheck("ncco-destination.one-destination", "a destination must have exactly one of ncco and url");

    // Assigned only before the value is published.
    private @Nullable Ncco ncco;
    private @Nullable String url;

    private NccoDestination(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private NccoDestination copy(UncheckedMembers kept) {
        NccoDestination copy = new NccoDestination(kept);
        copy.ncco = ncco;
        copy.url = url;
        return copy;
    }

    /**
     * Sets the actions that the call runs next.
     *
     * @param ncco the actions that the call runs next
     * @return the complete {@code NccoDestination}
     * @throws InvalidValueException if {@code ncco} is null
     */
    public static NccoDestination ncco(Ncco ncco) {
        NccoDestination nccoDestination = new NccoDestination(UncheckedMembers.NONE);
        nccoDestination.ncco = NCCO.check(ncco);
        return publish(nccoDestination);
    }

    /**
     * Sets the actions that the call runs next.
     *
     * @param first the first action
     * @param more the actions after it
     * @return the complete {@code NccoDestination}
     * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an input
     *     action after it, with only talk and stream actions in between
     */
    public static NccoDestination ncco(Action first, Action... more) {
        return ncco(Ncco.of(first, more));
    }

    /**
     * Sets the actions that the call runs next.
     *
     * @param actions the actions, in order
     * @return the complete {@code NccoDestination}
     * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an input
     *     action after it, with only talk and stream actions in between
     */
    public static NccoDestination ncco(List<? extends Action> actions) {
        return ncco(Ncco.of(actions));
    }

    /**
     * Sets the URL that returns the NCCO.
     *
     * @param url an http or https URL with a host
     * @return the complete {@code NccoDestination}
     * @throws InvalidValueException if {@code url} is null or not an http or https URL with a host
     */
    public static NccoDestination url(@Formats.WebUrl String url) {
        NccoDestination nccoDestination = new NccoDestination(UncheckedMembers.NONE);
        nccoDestination.url = URL.checkOnly(url);
        return publish(nccoDestination);
    }

    /** {@return the {@code ncco} option, if set} */
    public Optional<Ncco> ncco() {
        return Optional.ofNullable(ncco);
    }

    /** {@return the {@code url} option, if set} */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public NccoDestination unchecked(String member, @Nullable Object json) {
        return publish(copy(NCCO_DESTINATION.with(unchecked, member, json)));
    }

    /**
     * Converts the output of a JSON library, strictly. Jackson 2 and 3 call this method, so a request body or a field
     * of your classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is invalid, or {@code ncco check} reports an error in it; line
     *     and column refer to its JSON without white space
     */
    @JsonCreator
    public static NccoDestination fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(NccoDestination.class, Unions::transferDestination, "destination");
    }

    static NccoDestination read(JsonReader in) {
        boolean type = in.hasChosen();
        NccoDestination nccoDestination = new NccoDestination(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "ncco" -> nccoDestination.ncco = Ncco.read(NCCO.openList(in, nccoDestination.ncco));
                case "url" -> nccoDestination.url = URL.readOnly(in, nccoDestination.url);
                default -> NCCO_DESTINATION.other(in, member);
            }
        }
        nccoDestination.unchecked = in.kept();
        ONE_DESTINATION.refuseIf(in, nccoDestination.ncco != null && nccoDestination.url != null, "ncco", "url");
        ONE_DESTINATION.refuseNone(
                in, nccoDestination.ncco == null && nccoDestination.url == null, "ncco-destination.ncco.required");
        return publish(nccoDestination);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out);
        NCCO.write(out, ncco);
        URL.writeOnly(out, url);
    }
}
