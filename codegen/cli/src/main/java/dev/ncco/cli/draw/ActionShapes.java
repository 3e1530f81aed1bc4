package dev.ncco.cli.draw;

import dev.ncco.schema.Kind;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SequenceRule;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.model.UnionShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the schemas know of the actions of an NCCO, and of whom a call calls. */
final class ActionShapes {

    private ActionShapes() {}

    /** The shape of an action by its name, or null if the schemas have no such action. */
    static @Nullable ObjectShape of(String name) {
        return Shapes.of(Kind.NCCO) instanceof ListShape list && list.item() instanceof UnionShape union
                ? union.choice(name)
                : null;
    }

    /** The rules about neighbors. */
    static List<SequenceRule> sequences() {
        return Shapes.of(Kind.NCCO) instanceof ListShape list ? list.sequences() : List.of();
    }

    /** The shape of the endpoints that a call calls. */
    static @Nullable Shape callee() {
        ObjectShape.Member to = Shapes.of(Kind.CALL) instanceof ObjectShape call ? call.member("to") : null;
        return to != null && to.shape() instanceof ListShape list ? list.item() : null;
    }
}
