-- Texts answers begin with: shipped ones belong to nobody; a unit's are offered to all who answer for it, a person's own
-- to that person. Put away, never erased: an answer may have begun with it.
create table answer_template (
    id            uuid        primary key default gen_random_uuid(),
    unit_id       uuid        references unit,
    person_id     uuid        references person,
    -- Of a category or the branch below it; empty for every category.
    category_code text        not null default '',
    -- What it answers, null for any.
    kind          text        check (kind in ('FULL', 'PARTIAL', 'ROADMAP')),
    name          text        not null check (length(name) between 1 and 120),
    text          text        not null check (length(text) between 1 and 4000),
    archived      boolean     not null default false,
    changed_at    timestamptz not null default now(),
    check (unit_id is null or person_id is null)
);
create index answer_template_of_unit on answer_template (unit_id) where unit_id is not null;
create index answer_template_of_person on answer_template (person_id) where person_id is not null;
-- Sending the form twice keeps one.
create unique index answer_template_name on answer_template
    (coalesce(unit_id, person_id, '00000000-0000-0000-0000-000000000000'), name) where not archived;

insert into answer_template (category_code, kind, name, text) values
('land-price', 'FULL', 'Giá đất bồi thường: đã rà soát phương án', 'Về kiến nghị {ma} của {chi_bo}, nêu tại kỳ sinh hoạt ngày {ngay_sinh_hoat}, về giá đất bồi thường tại {dia_chi} ({so_ho} hộ), cơ quan trả lời như sau:
1. Giá đất tính bồi thường được xác định theo: {can_cu}.
2. Phương án bồi thường đã được rà soát; kết quả: ..........
3. Hộ dân chưa đồng ý với phương án gửi ý kiến trong thời hạn niêm yết để được đối thoại.
Đề nghị chi bộ thông tin đến đảng viên và các hộ dân.'),
('land-certificate', 'PARTIAL', 'Giấy chứng nhận: một số hộ đã đủ điều kiện', 'Về kiến nghị {ma} của {chi_bo} về cấp giấy chứng nhận quyền sử dụng đất cho {so_ho} hộ tại {dia_chi}, cơ quan trả lời như sau:
1. Các hộ đủ điều kiện, đã ký cấp giấy chứng nhận: ..........
2. Các hộ còn lại chưa đủ điều kiện do: ..........; cần bổ sung: ..........
3. Phần còn lại tiếp tục được giải quyết và trả lời sau.
Căn cứ: {can_cu}.'),
('land-service', 'ROADMAP', 'Đất dịch vụ: lộ trình giao đất', 'Về kiến nghị {ma} của {chi_bo} về giao đất dịch vụ cho {so_ho} hộ tại {dia_chi}, cơ quan trả lời như sau:
1. Hiện trạng: danh sách được hưởng, gắp phiếu, giải phóng mặt bằng, hạ tầng: ..........
2. Việc còn lại và cơ quan thực hiện: ..........
3. Thời hạn giao đất cho các hộ: ..........
Căn cứ: {can_cu}.'),
('land', 'FULL', 'Đất đai: giải thích quy định', 'Về kiến nghị {ma} của {chi_bo} nêu ngày {ngay_sinh_hoat} tại {dia_chi}, theo quy định hiện hành ({can_cu}), cơ quan giải thích như sau: ..........
Đề nghị chi bộ thông tin đến đảng viên và nhân dân.'),
('', 'FULL', 'Đã giải quyết xong', 'Về kiến nghị {ma} của {chi_bo}, nêu tại kỳ sinh hoạt ngày {ngay_sinh_hoat}, cơ quan đã giải quyết xong ngày ..........; kết quả: ..........
Đề nghị chi bộ thông báo cho đảng viên tại kỳ sinh hoạt gần nhất.'),
('', 'PARTIAL', 'Giải quyết được một phần', 'Về kiến nghị {ma} của {chi_bo}, cơ quan đã giải quyết được phần sau: ..........
Phần còn lại chưa giải quyết được do ..........; sẽ trả lời tiếp.'),
('', 'ROADMAP', 'Sẽ giải quyết theo lộ trình', 'Về kiến nghị {ma} của {chi_bo} tại {dia_chi}, nội dung này được đưa vào kế hoạch ..........; thời hạn hoàn thành: ..........
Trong thời gian chờ, cơ quan thực hiện: ..........');
