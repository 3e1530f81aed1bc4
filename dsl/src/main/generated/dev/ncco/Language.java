// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.KnownTokens;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * A language that text-to-speech supports, or a language that speech recognition supports.
 *
 * <p>The type of {@code talk.language}, {@code recording-transcription.language}, {@code speech.language},
 * {@code transcription.language}, {@code talk-in.language}.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/text-to-speech">Specification</a>
 */
public final class Language extends ExpandableEnum {

    private static final KnownTokens<Language> KNOWN = new KnownTokens<>();

    /** {@code af-ZA} */
    public static final Language AF_ZA = KNOWN.add(new Language("af-ZA"));

    /** {@code am-ET} */
    public static final Language AM_ET = KNOWN.add(new Language("am-ET"));

    /** {@code ar} */
    public static final Language AR = KNOWN.add(new Language("ar"));

    /** {@code ar-AE} */
    public static final Language AR_AE = KNOWN.add(new Language("ar-AE"));

    /** {@code ar-BH} */
    public static final Language AR_BH = KNOWN.add(new Language("ar-BH"));

    /** {@code ar-DZ} */
    public static final Language AR_DZ = KNOWN.add(new Language("ar-DZ"));

    /** {@code ar-EG} */
    public static final Language AR_EG = KNOWN.add(new Language("ar-EG"));

    /** {@code ar-IL} */
    public static final Language AR_IL = KNOWN.add(new Language("ar-IL"));

    /** {@code ar-IQ} */
    public static final Language AR_IQ = KNOWN.add(new Language("ar-IQ"));

    /** {@code ar-JO} */
    public static final Language AR_JO = KNOWN.add(new Language("ar-JO"));

    /** {@code ar-KW} */
    public static final Language AR_KW = KNOWN.add(new Language("ar-KW"));

    /** {@code ar-LB} */
    public static final Language AR_LB = KNOWN.add(new Language("ar-LB"));

    /** {@code ar-MA} */
    public static final Language AR_MA = KNOWN.add(new Language("ar-MA"));

    /** {@code ar-OM} */
    public static final Language AR_OM = KNOWN.add(new Language("ar-OM"));

    /** {@code ar-PS} */
    public static final Language AR_PS = KNOWN.add(new Language("ar-PS"));

    /** {@code ar-QA} */
    public static final Language AR_QA = KNOWN.add(new Language("ar-QA"));

    /** {@code ar-SA} */
    public static final Language AR_SA = KNOWN.add(new Language("ar-SA"));

    /** {@code ar-TN} */
    public static final Language AR_TN = KNOWN.add(new Language("ar-TN"));

    /** {@code az-AZ} */
    public static final Language AZ_AZ = KNOWN.add(new Language("az-AZ"));

    /** {@code bg-BG} */
    public static final Language BG_BG = KNOWN.add(new Language("bg-BG"));

    /** {@code bn-BD} */
    public static final Language BN_BD = KNOWN.add(new Language("bn-BD"));

    /** {@code bn-IN} */
    public static final Language BN_IN = KNOWN.add(new Language("bn-IN"));

    /** {@code ca-ES} */
    public static final Language CA_ES = KNOWN.add(new Language("ca-ES"));

    /** {@code cmn-CN} */
    public static final Language CMN_CN = KNOWN.add(new Language("cmn-CN"));

    /** {@code cmn-TW} */
    public static final Language CMN_TW = KNOWN.add(new Language("cmn-TW"));

    /** {@code cs-CZ} */
    public static final Language CS_CZ = KNOWN.add(new Language("cs-CZ"));

    /** {@code cy-GB} */
    public static final Language CY_GB = KNOWN.add(new Language("cy-GB"));

    /** {@code da-DK} */
    public static final Language DA_DK = KNOWN.add(new Language("da-DK"));

    /** {@code de-AT} */
    public static final Language DE_AT = KNOWN.add(new Language("de-AT"));

    /** {@code de-DE} */
    public static final Language DE_DE = KNOWN.add(new Language("de-DE"));

    /** {@code el-GR} */
    public static final Language EL_GR = KNOWN.add(new Language("el-GR"));

    /** {@code en-AU} */
    public static final Language EN_AU = KNOWN.add(new Language("en-AU"));

    /** {@code en-CA} */
    public static final Language EN_CA = KNOWN.add(new Language("en-CA"));

    /** {@code en-GB} */
    public static final Language EN_GB = KNOWN.add(new Language("en-GB"));

    /** {@code en-GB-SCT} */
    public static final Language EN_GB_SCT = KNOWN.add(new Language("en-GB-SCT"));

    /** {@code en-GB-WLS} */
    public static final Language EN_GB_WLS = KNOWN.add(new Language("en-GB-WLS"));

    /** {@code en-GH} */
    public static final Language EN_GH = KNOWN.add(new Language("en-GH"));

    /** {@code en-IE} */
    public static final Language EN_IE = KNOWN.add(new Language("en-IE"));

    /** {@code en-IN} */
    public static final Language EN_IN = KNOWN.add(new Language("en-IN"));

    /** {@code en-KE} */
    public static final Language EN_KE = KNOWN.add(new Language("en-KE"));

    /** {@code en-NG} */
    public static final Language EN_NG = KNOWN.add(new Language("en-NG"));

    /** {@code en-NZ} */
    public static final Language EN_NZ = KNOWN.add(new Language("en-NZ"));

    /** {@code en-PH} */
    public static final Language EN_PH = KNOWN.add(new Language("en-PH"));

    /** {@code en-TZ} */
    public static final Language EN_TZ = KNOWN.add(new Language("en-TZ"));

    /** {@code en-US} */
    public static final Language EN_US = KNOWN.add(new Language("en-US"));

    /** {@code en-ZA} */
    public static final Language EN_ZA = KNOWN.add(new Language("en-ZA"));

    /** {@code es-AR} */
    public static final Language ES_AR = KNOWN.add(new Language("es-AR"));

    /** {@code es-BO} */
    public static final Language ES_BO = KNOWN.add(new Language("es-BO"));

    /** {@code es-CL} */
    public static final Language ES_CL = KNOWN.add(new Language("es-CL"));

    /** {@code es-CO} */
    public static final Language ES_CO = KNOWN.add(new Language("es-CO"));

    /** {@code es-CR} */
    public static final Language ES_CR = KNOWN.add(new Language("es-CR"));

    /** {@code es-DO} */
    public static final Language ES_DO = KNOWN.add(new Language("es-DO"));

    /** {@code es-EC} */
    public static final Language ES_EC = KNOWN.add(new Language("es-EC"));

    /** {@code es-ES} */
    public static final Language ES_ES = KNOWN.add(new Language("es-ES"));

    /** {@code es-GT} */
    public static final Language ES_GT = KNOWN.add(new Language("es-GT"));

    /** {@code es-HN} */
    public static final Language ES_HN = KNOWN.add(new Language("es-HN"));

    /** {@code es-MX} */
    public static final Language ES_MX = KNOWN.add(new Language("es-MX"));

    /** {@code es-NI} */
    public static final Language ES_NI = KNOWN.add(new Language("es-NI"));

    /** {@code es-PA} */
    public static final Language ES_PA = KNOWN.add(new Language("es-PA"));

    /** {@code es-PE} */
    public static final Language ES_PE = KNOWN.add(new Language("es-PE"));

    /** {@code es-PR} */
    public static final Language ES_PR = KNOWN.add(new Language("es-PR"));

    /** {@code es-PY} */
    public static final Language ES_PY = KNOWN.add(new Language("es-PY"));

    /** {@code es-SV} */
    public static final Language ES_SV = KNOWN.add(new Language("es-SV"));

    /** {@code es-US} */
    public static final Language ES_US = KNOWN.add(new Language("es-US"));

    /** {@code es-UY} */
    public static final Language ES_UY = KNOWN.add(new Language("es-UY"));

    /** {@code es-VE} */
    public static final Language ES_VE = KNOWN.add(new Language("es-VE"));

    /** {@code eu-ES} */
    public static final Language EU_ES = KNOWN.add(new Language("eu-ES"));

    /** {@code fa-IR} */
    public static final Language FA_IR = KNOWN.add(new Language("fa-IR"));

    /** {@code fi-FI} */
    public static final Language FI_FI = KNOWN.add(new Language("fi-FI"));

    /** {@code fil-PH} */
    public static final Language FIL_PH = KNOWN.add(new Language("fil-PH"));

    /** {@code fr-CA} */
    public static final Language FR_CA = KNOWN.add(new Language("fr-CA"));

    /** {@code fr-FR} */
    public static final Language FR_FR = KNOWN.add(new Language("fr-FR"));

    /** {@code gl-ES} */
    public static final Language GL_ES = KNOWN.add(new Language("gl-ES"));

    /** {@code gu-IN} */
    public static final Language GU_IN = KNOWN.add(new Language("gu-IN"));

    /** {@code he-IL} */
    public static final Language HE_IL = KNOWN.add(new Language("he-IL"));

    /** {@code hi-IN} */
    public static final Language HI_IN = KNOWN.add(new Language("hi-IN"));

    /** {@code hr-HR} */
    public static final Language HR_HR = KNOWN.add(new Language("hr-HR"));

    /** {@code hu-HU} */
    public static final Language HU_HU = KNOWN.add(new Language("hu-HU"));

    /** {@code hy-AM} */
    public static final Language HY_AM = KNOWN.add(new Language("hy-AM"));

    /** {@code id-ID} */
    public static final Language ID_ID = KNOWN.add(new Language("id-ID"));

    /** {@code is-IS} */
    public static final Language IS_IS = KNOWN.add(new Language("is-IS"));

    /** {@code it-IT} */
    public static final Language IT_IT = KNOWN.add(new Language("it-IT"));

    /** {@code ja-JP} */
    public static final Language JA_JP = KNOWN.add(new Language("ja-JP"));

    /** {@code jv-ID} */
    public static final Language JV_ID = KNOWN.add(new Language("jv-ID"));

    /** {@code ka-GE} */
    public static final Language KA_GE = KNOWN.add(new Language("ka-GE"));

    /** {@code km-KH} */
    public static final Language KM_KH = KNOWN.add(new Language("km-KH"));

    /** {@code kn-IN} */
    public static final Language KN_IN = KNOWN.add(new Language("kn-IN"));

    /** {@code ko-KR} */
    public static final Language KO_KR = KNOWN.add(new Language("ko-KR"));

    /** {@code lo-LA} */
    public static final Language LO_LA = KNOWN.add(new Language("lo-LA"));

    /** {@code lt-LT} */
    public static final Language LT_LT = KNOWN.add(new Language("lt-LT"));

    /** {@code lv-LV} */
    public static final Language LV_LV = KNOWN.add(new Language("lv-LV"));

    /** {@code ml-IN} */
    public static final Language ML_IN = KNOWN.add(new Language("ml-IN"));

    /** {@code mr-IN} */
    public static final Language MR_IN = KNOWN.add(new Language("mr-IN"));

    /** {@code ms-MY} */
    public static final Language MS_MY = KNOWN.add(new Language("ms-MY"));

    /** {@code nb-NO} */
    public static final Language NB_NO = KNOWN.add(new Language("nb-NO"));

    /** {@code ne-NP} */
    public static final Language NE_NP = KNOWN.add(new Language("ne-NP"));

    /** {@code nl-BE} */
    public static final Language NL_BE = KNOWN.add(new Language("nl-BE"));

    /** {@code nl-NL} */
    public static final Language NL_NL = KNOWN.add(new Language("nl-NL"));

    /** {@code no-NO} */
    public static final Language NO_NO = KNOWN.add(new Language("no-NO"));

    /** {@code pa-IN} */
    public static final Language PA_IN = KNOWN.add(new Language("pa-IN"));

    /** {@code pl-PL} */
    public static final Language PL_PL = KNOWN.add(new Language("pl-PL"));

    /** {@code pt-BR} */
    public static final Language PT_BR = KNOWN.add(new Language("pt-BR"));

    /** {@code pt-PT} */
    public static final Language PT_PT = KNOWN.add(new Language("pt-PT"));

    /** {@code ro-RO} */
    public static final Language RO_RO = KNOWN.add(new Language("ro-RO"));

    /** {@code ru-RU} */
    public static final Language RU_RU = KNOWN.add(new Language("ru-RU"));

    /** {@code si-LK} */
    public static final Language SI_LK = KNOWN.add(new Language("si-LK"));

    /** {@code sk-SK} */
    public static final Language SK_SK = KNOWN.add(new Language("sk-SK"));

    /** {@code sl-SI} */
    public static final Language SL_SI = KNOWN.add(new Language("sl-SI"));

    /** {@code sq-AL} */
    public static final Language SQ_AL = KNOWN.add(new Language("sq-AL"));

    /** {@code sr-RS} */
    public static final Language SR_RS = KNOWN.add(new Language("sr-RS"));

    /** {@code su-ID} */
    public static final Language SU_ID = KNOWN.add(new Language("su-ID"));

    /** {@code sv-SE} */
    public static final Language SV_SE = KNOWN.add(new Language("sv-SE"));

    /** {@code sw-KE} */
    public static final Language SW_KE = KNOWN.add(new Language("sw-KE"));

    /** {@code sw-TZ} */
    public static final Language SW_TZ = KNOWN.add(new Language("sw-TZ"));

    /** {@code ta-IN} */
    public static final Language TA_IN = KNOWN.add(new Language("ta-IN"));

    /** {@code ta-LK} */
    public static final Language TA_LK = KNOWN.add(new Language("ta-LK"));

    /** {@code ta-MY} */
    public static final Language TA_MY = KNOWN.add(new Language("ta-MY"));

    /** {@code ta-SG} */
    public static final Language TA_SG = KNOWN.add(new Language("ta-SG"));

    /** {@code te-IN} */
    public static final Language TE_IN = KNOWN.add(new Language("te-IN"));

    /** {@code th-TH} */
    public static final Language TH_TH = KNOWN.add(new Language("th-TH"));

    /** {@code tr-TR} */
    public static final Language TR_TR = KNOWN.add(new Language("tr-TR"));

    /** {@code uk-UA} */
    public static final Language UK_UA = KNOWN.add(new Language("uk-UA"));

    /** {@code ur-IN} */
    public static final Language UR_IN = KNOWN.add(new Language("ur-IN"));

    /** {@code ur-PK} */
    public static final Language UR_PK = KNOWN.add(new Language("ur-PK"));

    /** {@code vi-VN} */
    public static final Language VI_VN = KNOWN.add(new Language("vi-VN"));

    /** {@code yue-CN} */
    public static final Language YUE_CN = KNOWN.add(new Language("yue-CN"));

    /** {@code zh} */
    public static final Language ZH = KNOWN.add(new Language("zh"));

    /** {@code zu-ZA} */
    public static final Language ZU_ZA = KNOWN.add(new Language("zu-ZA"));

    private static final TextProperty VALUE =
            TextProperty.of("language", "language").pattern(Formats.LANGUAGE_TAG);

    private Language(CharSequence value) {
        super(value);
    }

    /**
     * Returns the value with a text: the constant if there is one, else a value without a constant.
     *
     * @param value a language tag such as en-GB
     * @return the value
     * @throws InvalidValueException if the text is null or invalid
     */
    @JsonCreator
    public static Language of(String value) {
        return known(VALUE.check(value));
    }

    static Language read(JsonReader in, TokenProperty<Language> property, @Nullable Language before) {
        return known(property.read(in, before, VALUE));
    }

    private static Language known(CharSequence value) {
        Language known = KNOWN.find(value);
        return known == null ? new Language(value) : known;
    }
}
