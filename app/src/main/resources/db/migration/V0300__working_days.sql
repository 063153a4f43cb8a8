-- Days on which the working week of Monday to Friday does not hold: holidays (works = false) and the Saturdays worked
-- in exchange for a bridge day (works = true). Public holidays: Labour Code 2019, article 112. Tết follows the lunar
-- calendar and the government's decision for the year; rows whose decision was not at hand are marked "to verify".
create table working_day_exception (
    day date primary key,
    works boolean not null,
    label_vi text not null,
    label_en text not null,
    label_ar text not null,
    basis text not null
);

insert into working_day_exception
select cast(d.day as date), d.works, l.vi, l.en, l.ar, d.basis
from (values
    ('new-year', 'Tết Dương lịch', 'New Year''s Day', 'رأس السنة الميلادية'),
    ('tet', 'Tết Nguyên đán', 'Lunar New Year', 'رأس السنة القمرية'),
    ('hung', 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Commemoration', 'ذكرى ملوك هونغ'),
    ('reunification', 'Ngày Chiến thắng', 'Reunification Day', 'يوم التوحيد'),
    ('labour', 'Ngày Quốc tế Lao động', 'Labour Day', 'عيد العمال'),
    ('national', 'Quốc khánh', 'National Day', 'العيد الوطني'),
    ('culture', 'Ngày Văn hóa Việt Nam', 'Vietnam Culture Day', 'يوم الثقافة الفيتنامية'),
    ('swap', 'Hoán đổi ngày làm việc', 'Exchanged working day', 'يوم عمل مستبدل')
) as l (holiday, vi, en, ar)
join (values
    ('2025-01-01', 'new-year', false, 'Labour Code 2019, art. 112'),
    ('2025-01-27', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2025-01-28', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2025-01-29', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2025-01-30', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2025-01-31', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2025-04-07', 'hung', false, 'Labour Code 2019, art. 112 (10/3 lunar)'),
    ('2025-04-26', 'swap', true, 'Exchange for 02/5/2025; to verify'),
    ('2025-04-30', 'reunification', false, 'Labour Code 2019, art. 112'),
    ('2025-05-01', 'labour', false, 'Labour Code 2019, art. 112'),
    ('2025-05-02', 'swap', false, 'Exchange for 26/4/2025; to verify'),
    ('2025-09-01', 'national', false, 'Labour Code 2019, art. 112 (second day); to verify'),
    ('2025-09-02', 'national', false, 'Labour Code 2019, art. 112'),
    ('2026-01-01', 'new-year', false, 'Labour Code 2019, art. 112'),
    ('2026-01-02', 'swap', false, 'Exchange for 10/01/2026; to verify'),
    ('2026-01-10', 'swap', true, 'Exchange for 02/01/2026; to verify'),
    ('2026-02-16', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2026-02-17', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2026-02-18', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2026-02-19', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2026-02-20', 'tet', false, 'Labour Code 2019, art. 112; dates to verify'),
    ('2026-04-27', 'hung', false, 'Labour Code 2019, art. 111 (26/4/2026, 10/3 lunar, is a Sunday)'),
    ('2026-04-30', 'reunification', false, 'Labour Code 2019, art. 112'),
    ('2026-05-01', 'labour', false, 'Labour Code 2019, art. 112'),
    ('2026-08-22', 'swap', true, 'Exchange for 31/8/2026; to verify'),
    ('2026-08-31', 'swap', false, 'Exchange for 22/8/2026; to verify'),
    ('2026-09-01', 'national', false, 'Labour Code 2019, art. 112 (second day); to verify'),
    ('2026-09-02', 'national', false, 'Labour Code 2019, art. 112'),
    ('2026-11-24', 'culture', false, 'Resolution 80-NQ/TW; amendment of Labour Code art. 112 to verify'),
    ('2027-01-01', 'new-year', false, 'Labour Code 2019, art. 112'),
    ('2027-02-05', 'tet', false, 'Labour Code 2019, art. 112; decision of the year to verify'),
    ('2027-02-08', 'tet', false, 'Labour Code 2019, art. 112; decision of the year to verify'),
    ('2027-02-09', 'tet', false, 'Labour Code 2019, art. 112; decision of the year to verify'),
    ('2027-02-10', 'tet', false, 'Labour Code 2019, art. 111 (for 06/02/2027); decision of the year to verify'),
    ('2027-02-11', 'tet', false, 'Labour Code 2019, art. 111 (for 07/02/2027); decision of the year to verify'),
    ('2027-04-16', 'hung', false, 'Labour Code 2019, art. 112 (10/3 lunar)'),
    ('2027-04-30', 'reunification', false, 'Labour Code 2019, art. 112'),
    ('2027-05-03', 'labour', false, 'Labour Code 2019, art. 111 (01/5/2027 is a Saturday)'),
    ('2027-09-02', 'national', false, 'Labour Code 2019, art. 112'),
    ('2027-09-03', 'national', false, 'Labour Code 2019, art. 112 (second day); decision of the year to verify'),
    ('2027-11-24', 'culture', false, 'Resolution 80-NQ/TW; amendment of Labour Code art. 112 to verify')
) as d (day, holiday, works, basis) on d.holiday = l.holiday;
