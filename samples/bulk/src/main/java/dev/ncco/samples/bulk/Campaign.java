package dev.ncco.samples.bulk;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;

import dev.ncco.Call;
import dev.ncco.Language;
import dev.ncco.MachineDetection;
import dev.ncco.runtime.InvalidValueException;

/** Converts a row {@code number,name,language} to the request body of a call. */
public final class Campaign implements Step {

    private static final long serialVersionUID = 1L;

    /** Creates the step. */
    public Campaign() {}

    @Override
    public Result apply(String line) {
        String[] row = line.split(",", -1);
        if (row.length != 3) {
            return Result.bad("row.columns", line);
        }
        try {
            return Result.good(Call.to(phone(row[0]))
                    .from("14155550100")
                    .ncco(talk("Hello " + row[1] + ", your appointment is tomorrow at nine.")
                            .language(Language.of(row[2])))
                    .machineDetection(MachineDetection.HANGUP)
                    .ringingTimer(30)
                    .toJson());
        } catch (InvalidValueException e) {
            return Result.bad(e.rule(), line);
        }
    }
}
