// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.OpenToken;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * A language that speech recognition understands.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/asr">Specification</a>
 */
public final class Language extends OpenToken {

    /** {@code af-ZA} */
    public static final Language AF_ZA = new Language("af-ZA");

    /** {@code am-ET} */
    public static final Language AM_ET = new Language("am-ET");

    /** {@code ar} */
    public static final Language AR = new Language("ar");

    /** {@code ar-AE} */
    public static final Language AR_AE = new Language("ar-AE");

    /** {@code ar-BH} */
    public static final Language AR_BH = new Language("ar-BH");

    /** {@code ar-DZ} */
    public static final Language AR_DZ = new Language("ar-DZ");

    /** {@code ar-EG} */
    public static final Language AR_EG = new Language("ar-EG");

    /** {@code ar-IL} */
    public static final Language AR_IL = new Language("ar-IL");

    /** {@code ar-IQ} */
    public static final Language AR_IQ = new Language("ar-IQ");

    /** {@code ar-JO} */
    public static final Language AR_JO = new Language("ar-JO");

    /** {@code ar-KW} */
    public static final Language AR_KW = new Language("ar-KW");

    /** {@code ar-LB} */
    public static final Language AR_LB = new Language("ar-LB");

    /** {@code ar-MA} */
    public static final Language AR_MA = new Language("ar-MA");

    /** {@code ar-OM} */
    public static final Language AR_OM = new Language("ar-OM");

    /** {@code ar-PS} */
    public static final Language AR_PS = new Language("ar-PS");

    /** {@code ar-QA} */
    public static final Language AR_QA = new Language("ar-QA");

    /** {@code ar-SA} */
    public static final Language AR_SA = new Language("ar-SA");

    /** {@code ar-TN} */
    public static final Language AR_TN = new Language("ar-TN");

    /** {@code az-AZ} */
    public static final Language AZ_AZ = new Language("az-AZ");

    /** {@code bg-BG} */
    public static final Language BG_BG = new Language("bg-BG");

    /** {@code bn-BD} */
    public static final Language BN_BD = new Language("bn-BD");

    /** {@code bn-IN} */
    public static final Language BN_IN = new Language("bn-IN");

    /** {@code ca-ES} */
    public static final Language CA_ES = new Language("ca-ES");

    /** {@code cmn-CN} */
    public static final Language CMN_CN = new Language("cmn-CN");

    /** {@code cmn-TW} */
    public static final Language CMN_TW = new Language("cmn-TW");

    /** {@code cs-CZ} */
    public static final Language CS_CZ = new Language("cs-CZ");

    /** {@code cy-GB} */
    public static final Language CY_GB = new Language("cy-GB");

    /** {@code da-DK} */
    public static final Language DA_DK = new Language("da-DK");

    /** {@code de-AT} */
    public static final Language DE_AT = new Language("de-AT");

    /** {@code de-DE} */
    public static final Language DE_DE = new Language("de-DE");

    /** {@code el-GR} */
    public static final Language EL_GR = new Language("el-GR");

    /** {@code en-AU} */
    public static final Language EN_AU = new Language("en-AU");

    /** {@code en-CA} */
    public static final Language EN_CA = new Language("en-CA");

    /** {@code en-GB} */
    public static final Language EN_GB = new Language("en-GB");

    /** {@code en-GB-SCT} */
    public static final Language EN_GB_SCT = new Language("en-GB-SCT");

    /** {@code en-GB-WLS} */
    public static final Language EN_GB_WLS = new Language("en-GB-WLS");

    /** {@code en-GH} */
    public static final Language EN_GH = new Language("en-GH");

    /** {@code en-IE} */
    public static final Language EN_IE = new Language("en-IE");

    /** {@code en-IN} */
    public static final Language EN_IN = new Language("en-IN");

    /** {@code en-KE} */
    public static final Language EN_KE = new Language("en-KE");

    /** {@code en-NG} */
    public static final Language EN_NG = new Language("en-NG");

    /** {@code en-NZ} */
    public static final Language EN_NZ = new Language("en-NZ");

    /** {@code en-PH} */
    public static final Language EN_PH = new Language("en-PH");

    /** {@code en-TZ} */
    public static final Language EN_TZ = new Language("en-TZ");

    /** {@code en-US} */
    public static final Language EN_US = new Language("en-US");

    /** {@code en-ZA} */
    public static final Language EN_ZA = new Language("en-ZA");

    /** {@code es-AR} */
    public static final Language ES_AR = new Language("es-AR");

    /** {@code es-BO} */
    public static final Language ES_BO = new Language("es-BO");

    /** {@code es-CL} */
    public static final Language ES_CL = new Language("es-CL");

    /** {@code es-CO} */
    public static final Language ES_CO = new Language("es-CO");

    /** {@code es-CR} */
    public static final Language ES_CR = new Language("es-CR");

    /** {@code es-DO} */
    public static final Language ES_DO = new Language("es-DO");

    /** {@code es-EC} */
    public static final Language ES_EC = new Language("es-EC");

    /** {@code es-ES} */
    public static final Language ES_ES = new Language("es-ES");

    /** {@code es-GT} */
    public static final Language ES_GT = new Language("es-GT");

    /** {@code es-HN} */
    public static final Language ES_HN = new Language("es-HN");

    /** {@code es-MX} */
    public static final Language ES_MX = new Language("es-MX");

    /** {@code es-NI} */
    public static final Language ES_NI = new Language("es-NI");

    /** {@code es-PA} */
    public static final Language ES_PA = new Language("es-PA");

    /** {@code es-PE} */
    public static final Language ES_PE = new Language("es-PE");

    /** {@code es-PR} */
    public static final Language ES_PR = new Language("es-PR");

    /** {@code es-PY} */
    public static final Language ES_PY = new Language("es-PY");

    /** {@code es-SV} */
    public static final Language ES_SV = new Language("es-SV");

    /** {@code es-US} */
    public static final Language ES_US = new Language("es-US");

    /** {@code es-UY} */
    public static final Language ES_UY = new Language("es-UY");

    /** {@code es-VE} */
    public static final Language ES_VE = new Language("es-VE");

    /** {@code eu-ES} */
    public static final Language EU_ES = new Language("eu-ES");

    /** {@code fa-IR} */
    public static final Language FA_IR = new Language("fa-IR");

    /** {@code fi-FI} */
    public static final Language FI_FI = new Language("fi-FI");

    /** {@code fil-PH} */
    public static final Language FIL_PH = new Language("fil-PH");

    /** {@code fr-CA} */
    public static final Language FR_CA = new Language("fr-CA");

    /** {@code fr-FR} */
    public static final Language FR_FR = new Language("fr-FR");

    /** {@code gl-ES} */
    public static final Language GL_ES = new Language("gl-ES");

    /** {@code gu-IN} */
    public static final Language GU_IN = new Language("gu-IN");

    /** {@code he-IL} */
    public static final Language HE_IL = new Language("he-IL");

    /** {@code hi-IN} */
    public static final Language HI_IN = new Language("hi-IN");

    /** {@code hr-HR} */
    public static final Language HR_HR = new Language("hr-HR");

    /** {@code hu-HU} */
    public static final Language HU_HU = new Language("hu-HU");

    /** {@code hy-AM} */
    public static final Language HY_AM = new Language("hy-AM");

    /** {@code id-ID} */
    public static final Language ID_ID = new Language("id-ID");

    /** {@code is-IS} */
    public static final Language IS_IS = new Language("is-IS");

    /** {@code it-IT} */
    public static final Language IT_IT = new Language("it-IT");

    /** {@code ja-JP} */
    public static final Language JA_JP = new Language("ja-JP");

    /** {@code jv-ID} */
    public static final Language JV_ID = new Language("jv-ID");

    /** {@code ka-GE} */
    public static final Language KA_GE = new Language("ka-GE");

    /** {@code km-KH} */
    public static final Language KM_KH = new Language("km-KH");

    /** {@code kn-IN} */
    public static final Language KN_IN = new Language("kn-IN");

    /** {@code ko-KR} */
    public static final Language KO_KR = new Language("ko-KR");

    /** {@code lo-LA} */
    public static final Language LO_LA = new Language("lo-LA");

    /** {@code lt-LT} */
    public static final Language LT_LT = new Language("lt-LT");

    /** {@code lv-LV} */
    public static final Language LV_LV = new Language("lv-LV");

    /** {@code ml-IN} */
    public static final Language ML_IN = new Language("ml-IN");

    /** {@code mr-IN} */
    public static final Language MR_IN = new Language("mr-IN");

    /** {@code ms-MY} */
    public static final Language MS_MY = new Language("ms-MY");

    /** {@code nb-NO} */
    public static final Language NB_NO = new Language("nb-NO");

    /** {@code ne-NP} */
    public static final Language NE_NP = new Language("ne-NP");

    /** {@code nl-BE} */
    public static final Language NL_BE = new Language("nl-BE");

    /** {@code nl-NL} */
    public static final Language NL_NL = new Language("nl-NL");

    /** {@code no-NO} */
    public static final Language NO_NO = new Language("no-NO");

    /** {@code pa-IN} */
    public static final Language PA_IN = new Language("pa-IN");

    /** {@code pl-PL} */
    public static final Language PL_PL = new Language("pl-PL");

    /** {@code pt-BR} */
    public static final Language PT_BR = new Language("pt-BR");

    /** {@code pt-PT} */
    public static final Language PT_PT = new Language("pt-PT");

    /** {@code ro-RO} */
    public static final Language RO_RO = new Language("ro-RO");

    /** {@code ru-RU} */
    public static final Language RU_RU = new Language("ru-RU");

    /** {@code si-LK} */
    public static final Language SI_LK = new Language("si-LK");

    /** {@code sk-SK} */
    public static final Language SK_SK = new Language("sk-SK");

    /** {@code sl-SI} */
    public static final Language SL_SI = new Language("sl-SI");

    /** {@code sq-AL} */
    public static final Language SQ_AL = new Language("sq-AL");

    /** {@code sr-RS} */
    public static final Language SR_RS = new Language("sr-RS");

    /** {@code su-ID} */
    public static final Language SU_ID = new Language("su-ID");

    /** {@code sv-SE} */
    public static final Language SV_SE = new Language("sv-SE");

    /** {@code sw-KE} */
    public static final Language SW_KE = new Language("sw-KE");

    /** {@code sw-TZ} */
    public static final Language SW_TZ = new Language("sw-TZ");

    /** {@code ta-IN} */
    public static final Language TA_IN = new Language("ta-IN");

    /** {@code ta-LK} */
    public static final Language TA_LK = new Language("ta-LK");

    /** {@code ta-MY} */
    public static final Language TA_MY = new Language("ta-MY");

    /** {@code ta-SG} */
    public static final Language TA_SG = new Language("ta-SG");

    /** {@code te-IN} */
    public static final Language TE_IN = new Language("te-IN");

    /** {@code th-TH} */
    public static final Language TH_TH = new Language("th-TH");

    /** {@code tr-TR} */
    public static final Language TR_TR = new Language("tr-TR");

    /** {@code uk-UA} */
    public static final Language UK_UA = new Language("uk-UA");

    /** {@code ur-IN} */
    public static final Language UR_IN = new Language("ur-IN");

    /** {@code ur-PK} */
    public static final Language UR_PK = new Language("ur-PK");

    /** {@code vi-VN} */
    public static final Language VI_VN = new Language("vi-VN");

    /** {@code yue-CN} */
    public static final Language YUE_CN = new Language("yue-CN");

    /** {@code zh} */
    public static final Language ZH = new Language("zh");

    /** {@code zu-ZA} */
    public static final Language ZU_ZA = new Language("zu-ZA");

    private static final TextProperty VALUE =
            TextProperty.of("language", "language").pattern(Formats.LANGUAGE_TAG);

    private Language(CharSequence value) {
        super(value);
    }

    /**
     * Makes a value from text, also one that is newer than this release.
     *
     * @param value a language tag such as en-GB
     * @return the value
     * @throws InvalidValueException if it is not allowed
     */
    public static Language of(String value) {
        return new Language(VALUE.check(value));
    }

    static Language read(JsonReader in, TokenProperty<Language> property, @Nullable Language before) {
        return new Language(property.read(in, before, VALUE));
    }
}
