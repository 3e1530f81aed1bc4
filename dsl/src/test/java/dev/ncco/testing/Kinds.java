package dev.ncco.testing;

import dev.ncco.Acknowledgement;
import dev.ncco.AnswerWebhook;
import dev.ncco.ApiError;
import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.CallPage;
import dev.ncco.CallRecord;
import dev.ncco.CallUpdate;
import dev.ncco.ConversationRecording;
import dev.ncco.Dtmf;
import dev.ncco.DtmfListener;
import dev.ncco.Ncco;
import dev.ncco.StreamIn;
import dev.ncco.TalkIn;
import dev.ncco.Transcript;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.schema.Kind;
import java.util.List;
import java.util.Optional;

/** How the DSL reads each kind of document. */
public final class Kinds {

    private Kinds() {}

    /** Whether the platform sends it, so that it is read as it comes. */
    public static boolean isReceived(Kind kind) {
        return switch (kind) {
            case EVENT, ANSWER_WEBHOOK, CALL_RECORD, CALL_PAGE, ACKNOWLEDGEMENT, ERROR, TRANSCRIPT -> true;
            case NCCO, CALL, UPDATE, TALK_IN, STREAM_IN, DTMF, DTMF_LISTENER, RECORDING -> false;
        };
    }

    public static Json read(Kind kind, String json, Reading reading) {
        return switch (kind) {
            case NCCO -> Ncco.fromJson(json, reading);
            case CALL -> Call.fromJson(json, reading);
            case EVENT -> CallEvent.fromJson(json, reading);
            case UPDATE -> CallUpdate.fromJson(json, reading);
            case TALK_IN -> TalkIn.fromJson(json, reading);
            case STREAM_IN -> StreamIn.fromJson(json, reading);
            case DTMF -> Dtmf.fromJson(json, reading);
            case DTMF_LISTENER -> DtmfListener.fromJson(json, reading);
            case RECORDING -> ConversationRecording.fromJson(json, reading);
            case ANSWER_WEBHOOK -> AnswerWebhook.fromJson(json, reading);
            case CALL_RECORD -> CallRecord.fromJson(json, reading);
            case CALL_PAGE -> CallPage.fromJson(json, reading);
            case ACKNOWLEDGEMENT -> Acknowledgement.fromJson(json, reading);
            case ERROR -> ApiError.fromJson(json, reading);
            case TRANSCRIPT -> Transcript.fromJson(json, reading);
        };
    }

    /** From bytes, which need not be UTF-8. */
    public static Json read(Kind kind, byte[] json, Reading reading) {
        return switch (kind) {
            case NCCO -> Ncco.fromJson(json, reading);
            case CALL -> Call.fromJson(json, reading);
            case EVENT -> CallEvent.fromJson(json, reading);
            case UPDATE -> CallUpdate.fromJson(json, reading);
            case TALK_IN -> TalkIn.fromJson(json, reading);
            case STREAM_IN -> StreamIn.fromJson(json, reading);
            case DTMF -> Dtmf.fromJson(json, reading);
            case DTMF_LISTENER -> DtmfListener.fromJson(json, reading);
            case RECORDING -> ConversationRecording.fromJson(json, reading);
            case ANSWER_WEBHOOK -> AnswerWebhook.fromJson(json, reading);
            case CALL_RECORD -> CallRecord.fromJson(json, reading);
            case CALL_PAGE -> CallPage.fromJson(json, reading);
            case ACKNOWLEDGEMENT -> Acknowledgement.fromJson(json, reading);
            case ERROR -> ApiError.fromJson(json, reading);
            case TRANSCRIPT -> Transcript.fromJson(json, reading);
        };
    }

    /** Whether the value at a pointer, or one that contains it, is among the members that are kept as they came. */
    public static boolean isExtra(ReceivedObject document, String pointer) {
        Object value = document;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (value instanceof ReceivedObject object) {
                if (object.extra().containsKey(step)) {
                    return true;
                }
                value = member(object, step);
            } else if (value instanceof List<?> list) {
                value = list.get(Integer.parseInt(step));
            }
        }
        return false;
    }

    private static Object member(ReceivedObject object, String name) {
        StringBuilder method = new StringBuilder();
        for (String part : name.split("[_-]")) {
            method.append(
                    method.isEmpty() || part.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        try {
            return ((Optional<?>) object.getClass().getMethod(method.toString()).invoke(object)).orElse(null);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
